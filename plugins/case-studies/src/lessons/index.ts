export { Discrepancy } from './Discrepancy';
export { LessonCard } from './LessonCard';
export { LessonChecks } from './LessonChecks';
export { lessonsOf } from './lessonItems';
export type { Reports } from './lessonStanding';
export { ReportsNote } from './ReportsNote';
export { useReports } from './useReports';
