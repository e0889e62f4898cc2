import {
  csv,
  DataTable,
  downloadText,
  useUrlSort,
} from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { useMemo } from 'react';
import { FilterBar } from '../filters/FilterBar';
import { matches } from '../filters/nodeFilter';
import { useNodeFilter } from '../filters/useNodeFilter';
import type { TabProps } from '../page/TabProps';
import { SERVICE_CSV, serviceColumns } from './serviceColumns';
import { serviceRows } from './serviceRows';

const BY_NAME = { column: 'service', direction: 'ascending' } as const;

/** Every component with its owner, where that comes from, and its calls. */
export const ServicesTab = ({ view, colourOf, url }: TabProps) => {
  const all = useMemo(() => serviceRows(view), [view]);
  const columns = useMemo(() => serviceColumns(colourOf), [colourOf]);
  const { filter } = useNodeFilter(url);
  const [sort, setSort] = useUrlSort(url, BY_NAME);
  const rows = useMemo(
    () => all.filter(row => matches(row, filter)),
    [all, filter],
  );
  return (
    <section aria-label="Services">
      <FilterBar
        url={url}
        nodes={view.components}
        placeholder="Find a component"
      >
        <span>
          {rows.length} of {all.length}
        </span>
        <Button
          size="small"
          variant="secondary"
          onPress={() =>
            downloadText('services', 'csv', csv(SERVICE_CSV, rows))
          }
        >
          Export CSV
        </Button>
      </FilterBar>
      <DataTable
        label="Services"
        columns={columns}
        rows={rows}
        sort={sort}
        onSortChange={setSort}
        empty={<p>No component fits these filters.</p>}
      />
    </section>
  );
};
