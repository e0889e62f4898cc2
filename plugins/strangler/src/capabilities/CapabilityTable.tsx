import {
  type DataColumn,
  type TableSort,
  type UrlState,
  useUrlSort,
} from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { useMemo, useState } from 'react';
import { plural, useUnitColours } from '../page';
import { capabilityColumns } from './capabilityColumns';
import type { CapabilityRow } from './capabilityRows';
import { sortedRows } from './sortedRows';
import styles from './Capabilities.module.css';

/** More rows come on demand. */
const PAGE = 50;

/** What is furthest stands first unless it is said. */
const START: TableSort = { column: 'intended', direction: 'descending' };

const SIGNS = { ascending: '▲', descending: '▼' } as const;

const Heading = ({
  column: { id, label },
  sort,
  onSort,
}: {
  column: DataColumn<CapabilityRow>;
  sort: TableSort;
  onSort: (sort: TableSort) => void;
}) => {
  const direction = sort.column === id ? sort.direction : undefined;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={direction ?? 'none'} data-column={id}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort({ column: id, direction: next })}
      >
        {label}{' '}
        {direction && <span aria-hidden="true">{SIGNS[direction]}</span>}
      </button>
    </th>
  );
};

const Row = ({
  row,
  columns: [first, ...rest],
}: {
  row: CapabilityRow;
  columns: readonly DataColumn<CapabilityRow>[];
}) => (
  <tr>
    <th scope="row">{first.cell(row)}</th>
    {rest.map(({ id, cell }) => (
      <td key={id} data-column={id}>
        {cell(row)}
      </td>
    ))}
  </tr>
);

/** The capabilities as a table, fifty at first. */
export const CapabilityTable = ({
  rows,
  at,
  url,
}: {
  rows: readonly CapabilityRow[];
  at: number;
  url: UrlState;
}) => {
  const colourOf = useUnitColours();
  const columns = useMemo(
    () => capabilityColumns(at, colourOf),
    [at, colourOf],
  );
  const [sort, onSort] = useUrlSort(url, START);
  const [pages, setPages] = useState(1);
  const value = columns.find(({ id }) => id === sort.column)?.sortValue;
  const sorted = sortedRows(rows, value, sort.direction);
  const more = sorted.length - pages * PAGE;
  return (
    <div
      className={styles.scroll}
      role="group"
      aria-label="Capabilities"
      // A region that scrolls has to be reached with the keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles.capabilities} aria-label="Capabilities">
        <thead>
          <tr>
            {columns.map(column => (
              <Heading key={column.id} {...{ column, sort, onSort }} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, pages * PAGE).map(row => (
            <Row key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p>
          <Button
            size="small"
            variant="secondary"
            onPress={() => setPages(pages + 1)}
          >
            {`Show ${plural(Math.min(more, PAGE), 'more capability', 'more capabilities')}, ${sorted.length} in all`}
          </Button>
        </p>
      )}
    </div>
  );
};
