import {
  csv,
  DataTable,
  downloadText,
  useUrlSort,
} from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { useMemo } from 'react';
import { FilterBar } from '../filters/FilterBar';
import { hasText } from '../filters/nodeFilter';
import { population, shownNodes } from '../filters/shownNodes';
import { useNodeFilter } from '../filters/useNodeFilter';
import type { TabProps } from '../page/TabProps';
import { SERVICE_CSV, serviceColumns } from './serviceColumns';
import { serviceRows } from './serviceRows';

const BY_NAME = { column: 'service', direction: 'ascending' } as const;

/** Every component with its owner, where that comes from, and its calls; stores too if they are wanted. */
export const ServicesTab = ({ view, colourOf, url }: TabProps) => {
  const filter = useNodeFilter(url);
  const text = url.get('q') ?? '';
  const [sort, setSort] = useUrlSort(url, BY_NAME);
  const columns = useMemo(
    () => serviceColumns(colourOf, filter.stores),
    [colourOf, filter.stores],
  );
  const shown = useMemo(
    () => serviceRows(view, shownNodes(view, filter)),
    [view, filter],
  );
  const rows = useMemo(
    () => shown.filter(row => hasText(row, text)),
    [shown, text],
  );
  return (
    <section aria-label="Services">
      <FilterBar
        url={url}
        view={view}
        placeholder={
          filter.stores ? 'Find a component or store' : 'Find a component'
        }
      >
        <span>
          {rows.length} of {population(view, filter).length}
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
        empty={<p>Nothing fits these filters.</p>}
      />
    </section>
  );
};
