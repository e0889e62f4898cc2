import type { MigrationSummary } from '@banyan/backstage-plugin-banyan-common';
import {
  DataTable,
  type UrlState,
  useUrlSort,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { usePageLinks } from '../page';
import { listColumns } from './listColumns';

const WORST_FIRST = { column: 'state', direction: 'ascending' } as const;

/** The migrations as a table that sorts. */
export const ListTable = ({
  items,
  scope,
  url,
}: {
  items: readonly MigrationSummary[];
  scope: string | undefined;
  url: UrlState;
}) => {
  const links = usePageLinks();
  const [sort, setSort] = useUrlSort(url, WORST_FIRST);
  const columns = useMemo(() => listColumns(links, scope), [links, scope]);
  return (
    <DataTable
      label="Migrations"
      columns={columns}
      rows={items.map(item => ({ ...item, id: item.ref }))}
      sort={sort}
      onSortChange={setSort}
    />
  );
};
