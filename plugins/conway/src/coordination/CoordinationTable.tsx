import {
  type DataColumn,
  DataTable,
  type TableSort,
} from '@banyan/backstage-plugin-banyan-react';
import { type ReactNode, useState } from 'react';
import styles from './Coordination.module.css';

/** A table with its title and what it says in one line; where nothing is in it the line stands alone. */
export function CoordinationTable<T extends { id: string }>({
  title,
  columns,
  rows,
  children,
}: {
  title: string;
  columns: readonly DataColumn<T>[];
  rows: readonly T[];
  children: ReactNode;
}) {
  const [sort, setSort] = useState<TableSort>({
    column: '',
    direction: 'ascending',
  });
  return (
    <div className={styles.part}>
      <h4 className={styles.subtitle}>{title}</h4>
      <p className={styles.line}>{children}</p>
      {rows.length > 0 && (
        <DataTable
          label={title}
          columns={columns}
          rows={rows}
          sort={sort}
          onSortChange={setSort}
        />
      )}
    </div>
  );
}
