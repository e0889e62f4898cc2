import type { CsvColumn } from '@banyan/backstage-plugin-banyan-react';
import type { LessonGroup, LessonItem } from './lessonItems';
import { lessonStanding, type Reports } from './lessonStanding';
import type { Passes } from './passesOf';

/** A line of the table; `teams` undefined = nobody tells. */
export type LessonRow = LessonItem & {
  id: string;
  list: string;
  checks: readonly string[];
  teams: Passes | undefined;
};

/** The lessons as lines of a table. */
export const lessonRows = (
  groups: readonly LessonGroup[],
  reports: Reports | undefined,
): LessonRow[] =>
  groups.flatMap(({ title, items }) =>
    items.map(item => {
      const checks = item.lesson.checks ?? [];
      return {
        ...item,
        id: item.key,
        list: title,
        checks,
        teams: reports && lessonStanding(reports, checks).teams,
      };
    }),
  );

/** What of the count is known: no figure where no team is judged. */
export const judged = ({ teams }: LessonRow): Passes | undefined =>
  teams && teams.rows.length > 0 ? teams : undefined;

/** The export of the lessons. */
export const LESSON_CSV: readonly CsvColumn<LessonRow>[] = [
  { label: 'List', value: ({ list }) => list },
  { label: 'Lesson', value: ({ lesson }) => lesson.title },
  { label: 'Why', value: ({ lesson }) => lesson.why },
  {
    label: 'Where it failed',
    value: ({ lesson }) => lesson.failed?.map(({ text }) => text).join(' | '),
  },
  { label: 'Sources', value: ({ lesson }) => lesson.source },
  { label: 'Evidence', value: ({ lesson }) => lesson.evidence },
  { label: 'Checks', value: ({ checks }) => checks.join(', ') },
  { label: 'Teams that pass all', value: row => judged(row)?.passing },
  { label: 'Teams that fail', value: row => judged(row)?.failing },
  { label: 'Teams not known', value: row => judged(row)?.unknown },
  { label: 'Teams judged', value: row => judged(row)?.rows.length },
];
