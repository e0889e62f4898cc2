export { type DataColumn, DataTable, type TableSort } from './DataTable';
export type { SortValue } from './sortRows';
export { useUrlSort } from './useUrlSort';
