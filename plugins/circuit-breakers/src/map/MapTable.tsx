import {
  type DataColumn,
  DataTable,
  EntityLink,
  entityTitle,
  StatusText,
  type UrlState,
  useUrlSort,
} from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { organisationTitle, StateBadge, STATES } from '../state';
import { type MapRow, protectionWords } from './mapRows';

const WORST_FIRST = { column: '', direction: 'ascending' } as const;

const Protection = ({ row }: { row: MapRow }) => {
  if (row.breaker) return <StateBadge state={row.breaker.state} />;
  return row.kind === 'bare' ? (
    <StatusText status={row.critical ? 'fail' : 'warn'}>
      {protectionWords(row)}
    </StatusText>
  ) : (
    <StatusText status="n/a">{protectionWords(row)}</StatusText>
  );
};

const COLUMNS: readonly DataColumn<MapRow>[] = [
  {
    id: 'breaker',
    label: 'Breaker',
    width: 130,
    cell: row => <Protection row={row} />,
    sortValue: ({ breaker, kind }) =>
      breaker ? STATES[breaker.state].rank : 10 + Number(kind === 'other'),
  },
  {
    id: 'from',
    label: 'Caller',
    isRowHeader: true,
    cell: ({ from }) => <EntityLink entityRef={from} />,
    sortValue: ({ from }) => entityTitle(from),
  },
  {
    id: 'to',
    label: 'Callee',
    cell: ({ to }) => <EntityLink entityRef={to} />,
    sortValue: ({ to }) => entityTitle(to),
  },
  {
    id: 'organization',
    label: 'Company',
    width: 130,
    cell: ({ organization }) =>
      organization ? organisationTitle(organization) : 'unknown',
    sortValue: ({ organization }) => organization,
  },
  {
    id: 'critical',
    label: 'For the caller',
    width: 150,
    cell: ({ critical, fallback }) => {
      if (critical) return 'critical';
      return fallback ? 'has a fallback' : 'optional';
    },
    sortValue: ({ critical, fallback }) =>
      Number(critical) * 2 + Number(!fallback),
  },
  {
    id: 'upstream',
    label: 'Upstream fails',
    numeric: true,
    width: 150,
    cell: ({ breaker }) =>
      breaker
        ? `${breaker.upstream.affected.length} of ${breaker.upstream.total}`
        : '',
    sortValue: ({ breaker }) => breaker?.upstream.affected.length,
  },
];

/** The calls of the map as a table. */
export const MapTable = ({
  rows,
  url,
  selected,
  onSelect,
}: {
  rows: readonly MapRow[];
  url: UrlState;
  selected?: string;
  onSelect: (id: string | undefined) => void;
}) => {
  const [sort, setSort] = useUrlSort(url, WORST_FIRST);
  const look: DataColumn<MapRow> = {
    id: 'look',
    label: 'Who feels it',
    width: 130,
    cell: ({ breaker }) => {
      if (!breaker) return '';
      const isOpen = breaker.id === selected;
      return (
        <Button
          size="small"
          variant="tertiary"
          aria-label={`Who feels ${breaker.name} of ${entityTitle(breaker.entityRef)}`}
          aria-expanded={isOpen}
          onPress={() => onSelect(isOpen ? undefined : breaker.id)}
        >
          {isOpen ? 'Close' : 'Show'}
        </Button>
      );
    },
  };
  return (
    <DataTable
      label="Calls"
      columns={[...COLUMNS, look]}
      rows={rows}
      sort={sort}
      onSortChange={setSort}
    />
  );
};
