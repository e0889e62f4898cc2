export { NOT_RATED, type Course, type CourseParts } from './course';
export { courseOf } from './courseOf';
export { improvedOf, type Improved } from './improvedOf';
export { levelTrendOf, type LevelTrendPoint } from './levelTrendOf';
export { membersOf, ratesOf, withBeside, type Beside } from './membersOf';
export { reportOf } from './reportOf';
export type {
  ReportedCheck,
  ReportedRow,
  ReportParts,
  RowMembers,
  RowsKind,
  ScorecardReport,
  VerdictsOf,
} from './rows';
export { verdictsAt, type VerdictChange } from './verdictsAt';
