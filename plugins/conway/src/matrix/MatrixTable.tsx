import {
  DataTable,
  type UrlState,
  useUrlSort,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { cellRows, MATRIX_COLUMNS } from './matrixColumns';
import type { Matrix } from './model/matrix';

const AS_DRAWN = { column: '', direction: 'ascending' } as const;

/** The cells of the matrix as a table. */
export const MatrixTable = ({
  matrix,
  url,
}: {
  matrix: Matrix;
  url: UrlState;
}) => {
  const rows = useMemo(() => cellRows(matrix), [matrix]);
  const [sort, setSort] = useUrlSort(url, AS_DRAWN);
  return (
    <DataTable
      label="Cells of the matrix"
      columns={MATRIX_COLUMNS}
      rows={rows}
      sort={sort}
      onSortChange={setSort}
      empty={<p>Nothing calls anything else.</p>}
    />
  );
};
