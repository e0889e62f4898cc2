import {
  type DataColumn,
  DataTable,
  useUrlSort,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import type { LessonGroup } from './lessonItems';
import { judged, lessonRows, type LessonRow } from './lessonRows';
import type { Reports } from './lessonStanding';
import { passText } from './lessonWords';
import { useLessonLink } from './useLessonLink';

const BY_LIST = { column: 'list', direction: 'ascending' } as const;

function passCell(row: LessonRow) {
  if (row.checks.length === 0) return 'no check';
  if (!row.teams) return 'not known';
  return passText(row.teams) ?? 'not judged yet';
}

const shareOf = (row: LessonRow) => {
  const teams = judged(row);
  return teams && teams.passing / teams.rows.length;
};

const columnsWith = (
  hrefOf: (key: string) => string,
): DataColumn<LessonRow>[] => [
  {
    id: 'lesson',
    label: 'Lesson',
    isRowHeader: true,
    width: 320,
    sortValue: ({ lesson }) => lesson.title,
    cell: ({ key, lesson }) => (
      <Link href={hrefOf(key)} standalone>
        {lesson.title}
      </Link>
    ),
  },
  {
    id: 'list',
    label: 'List',
    sortValue: ({ list }) => list,
    cell: ({ list }) => list,
  },
  {
    id: 'checks',
    label: 'Checks',
    sortValue: ({ checks }) => checks.length,
    cell: ({ checks }) => checks.join(', ') || 'none',
  },
  {
    id: 'passes',
    label: 'Who passes all',
    sortValue: shareOf,
    cell: passCell,
  },
];

/** The lessons, one a line. */
export const LessonTable = ({
  groups,
  reports,
}: {
  groups: readonly LessonGroup[];
  reports: Reports | undefined;
}) => {
  const [sort, setSort] = useUrlSort(useUrlState(), BY_LIST);
  const columns = columnsWith(useLessonLink());
  return (
    <DataTable
      label="Lessons"
      columns={columns}
      rows={lessonRows(groups, reports)}
      sort={sort}
      onSortChange={setSort}
    />
  );
};
