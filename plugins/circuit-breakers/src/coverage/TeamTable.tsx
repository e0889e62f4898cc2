import {
  type DataColumn,
  DataTable,
  EntityLink,
  type UrlState,
  useUrlSort,
} from '@banyan/backstage-plugin-banyan-react';
import { organisationTitle } from '../state';
import { ownerName, shareText, type TeamCalls } from './coverageModel';

type Row = TeamCalls & { id: string };

const MOST_FIRST = { column: '', direction: 'ascending' } as const;

const count = (
  id: 'critical' | 'other' | 'covered',
  label: string,
): DataColumn<Row> => ({
  id,
  label,
  numeric: true,
  width: 120,
  cell: row => row[id],
  sortValue: row => row[id],
});

const COLUMNS: readonly DataColumn<Row>[] = [
  {
    id: 'owner',
    label: 'Team',
    isRowHeader: true,
    cell: ({ owner }) =>
      owner ? <EntityLink entityRef={owner} /> : 'no owner',
    sortValue: ({ owner }) => ownerName(owner),
  },
  {
    id: 'organization',
    label: 'Company',
    width: 110,
    cell: ({ organization }) =>
      organization ? organisationTitle(organization) : 'unknown',
    sortValue: ({ organization }) => organization ?? undefined,
  },
  count('critical', 'Critical, none'),
  count('other', 'Not critical, none'),
  count('covered', 'With a breaker'),
  {
    id: 'share',
    label: 'Share',
    numeric: true,
    width: 90,
    cell: ({ covered, calls }) => shareText(covered, calls.length),
    sortValue: ({ covered, calls }) => covered / calls.length,
  },
];

/** The duty of each team as a table. */
export const TeamTable = ({
  teams,
  url,
}: {
  teams: readonly TeamCalls[];
  url: UrlState;
}) => {
  const [sort, setSort] = useUrlSort(url, MOST_FIRST);
  return (
    <DataTable
      label="By team"
      columns={COLUMNS}
      rows={teams.map(team => ({ ...team, id: team.owner ?? '' }))}
      sort={sort}
      onSortChange={setSort}
    />
  );
};
