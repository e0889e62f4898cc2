import { Cell, type ColumnConfig, Table, useTable } from '@backstage/ui';
import { type ReactElement, useMemo } from 'react';
import { cellStyles } from './cellStyles';
import { type SortValue, sortRows } from './sortRows';
import styles from './DataTable.module.css';

/** A column: what stands in it, and by what it sorts. @public */
export type DataColumn<T> = {
  id: string;
  label: string;
  cell: (row: T) => ReactElement | string | number;
  sortValue?: (row: T) => SortValue;
  isRowHeader?: boolean;
  /** Figures stand at the right, one below the other. */
  numeric?: boolean;
  width?: number;
};

/** Which column sorts, and which way. @public */
export type TableSort = {
  column: string;
  direction: 'ascending' | 'descending';
};

const PAGE_SIZE = 50;

function columnConfig<T extends { id: string }>(
  columns: readonly DataColumn<T>[],
): ColumnConfig<T>[] {
  return columns.map(
    ({ id, label, cell, sortValue, isRowHeader, numeric, width }) => ({
      id,
      label,
      isRowHeader,
      isSortable: sortValue !== undefined,
      width,
      minWidth: width ?? 160,
      cell: row => (
        <Cell>
          <span className={cellStyles(numeric)}>{cell(row)}</span>
        </Cell>
      ),
    }),
  );
}

/** A table that sorts, in pages of fifty. The sort is the caller's, so that it can live in the address. @public */
export function DataTable<T extends { id: string }>({
  label,
  columns,
  rows,
  sort,
  onSortChange,
  empty,
}: {
  label: string;
  columns: readonly DataColumn<T>[];
  rows: readonly T[];
  sort: TableSort;
  onSortChange: (sort: TableSort) => void;
  empty?: ReactElement;
}) {
  const sorted = useMemo(
    () =>
      sortRows(
        rows,
        columns.find(({ id }) => id === sort.column)?.sortValue,
        sort.direction,
      ),
    [rows, columns, sort.column, sort.direction],
  );
  const { tableProps } = useTable<T>({
    mode: 'complete',
    data: sorted,
    sort,
    onSortChange: ({ column, direction }) =>
      onSortChange({ column: String(column), direction }),
    paginationOptions:
      rows.length > PAGE_SIZE
        ? { pageSize: PAGE_SIZE, pageSizeOptions: [50, 100, 200] }
        : { type: 'none', pageSize: PAGE_SIZE },
  });
  return (
    <div className={styles.scroll} role="group" aria-label={label}>
      <Table
        {...tableProps}
        columnConfig={columnConfig(columns)}
        emptyState={empty}
      />
    </div>
  );
}
