import type { HistoryPoint } from '@banyan/backstage-plugin-banyan-common';
import {
  type DataColumn,
  DataTable,
  type TableSort,
} from '@banyan/backstage-plugin-banyan-react';
import { useState } from 'react';
import { countText, momentText, msText, percentText } from '../state';

type Row = HistoryPoint & { id: string; now: number };

const column = (
  id: Exclude<keyof HistoryPoint, 'at'>,
  label: string,
  text: (value: number | null) => string,
): DataColumn<Row> => ({
  id,
  label,
  numeric: true,
  width: 96,
  cell: row => text(row[id]),
  sortValue: row => row[id] ?? undefined,
});

const COLUMNS: DataColumn<Row>[] = [
  {
    id: 'at',
    label: 'Time',
    isRowHeader: true,
    cell: ({ at, now }) => momentText(at, now),
    sortValue: ({ at }) => at,
  },
  column('errorRate', 'Errors', percentText),
  column('slowRate', 'Slow', percentText),
  column('successes', 'Succeeded', countText),
  column('failures', 'Failed', countText),
  column('timeouts', 'Timed out', countText),
  column('rejected', 'Rejected', countText),
  column('notPermitted', 'Stopped', countText),
  column('p50', 'p50', msText),
  column('p90', 'p90', msText),
  column('p99', 'p99', msText),
];

/** The points behind the charts. */
export const HistoryTable = ({
  points,
  now,
}: {
  points: readonly HistoryPoint[];
  now: number;
}) => {
  const [sort, setSort] = useState<TableSort>({
    column: 'at',
    direction: 'descending',
  });
  return (
    <DataTable
      label="What happened"
      columns={COLUMNS}
      rows={points.map(point => ({ ...point, id: `${point.at}`, now }))}
      sort={sort}
      onSortChange={setSort}
    />
  );
};
