import {
  type CsvColumn,
  csv,
  type DataColumn,
  DataTable,
  downloadText,
  ExportMenu,
  SectionCard,
  type TableSort,
} from '@banyan/backstage-plugin-banyan-react';
import { type ReactNode, useState } from 'react';

/** A part of the page as a table that sorts, and as a file. */
export function SortedTable<T extends { id: string }>({
  title,
  columns,
  csvColumns,
  fileName,
  rows,
  first,
  empty,
}: {
  title: string;
  columns: readonly DataColumn<T>[];
  csvColumns: readonly CsvColumn<T>[];
  fileName: string;
  rows: readonly T[];
  /** The column that sorts at first. */
  first: string;
  empty: string;
}): ReactNode {
  const [sort, setSort] = useState<TableSort>({
    column: first,
    direction: 'ascending',
  });
  return (
    <SectionCard
      title={title}
      actions={
        <ExportMenu
          choices={[
            {
              label: 'CSV',
              run: () => downloadText(fileName, 'csv', csv(csvColumns, rows)),
            },
          ]}
        />
      }
    >
      <DataTable
        label={title}
        columns={columns}
        rows={rows}
        sort={sort}
        onSortChange={setSort}
        empty={<p>{empty}</p>}
      />
    </SectionCard>
  );
}
