import type { UrlState } from '../scope';
import type { TableSort } from './DataTable';

/** The sort of a table as `?sort=people:descending` in the address. @public */
export function useUrlSort(
  url: UrlState,
  initial: TableSort,
): [TableSort, (sort: TableSort) => void] {
  const [column, direction] = url.get('sort')?.split(':') ?? [];
  const sort: TableSort = column
    ? {
        column,
        direction: direction === 'descending' ? 'descending' : 'ascending',
      }
    : initial;
  return [sort, next => url.set({ sort: `${next.column}:${next.direction}` })];
}
