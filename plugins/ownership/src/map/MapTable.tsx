import { DataTable, useUrlSort } from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { useMemo } from 'react';
import { hasText } from '../filters/nodeFilter';
import type { TabProps } from '../page/TabProps';
import { teamColumns } from '../teams/teamColumns';
import { teamRows, trouble } from '../teams/teamRows';
import styles from './MapTab.module.css';

const FIRST = 10;
const WORST_FIRST = { column: 'findings', direction: 'descending' } as const;

/** The teams of the map as a table: the ten with the most to mend, or all. */
export const MapTable = ({
  view,
  colourOf,
  url,
  isWhole,
}: TabProps & { isWhole: boolean }) => {
  const columns = useMemo(() => teamColumns(colourOf), [colourOf]);
  const [sort, setSort] = useUrlSort(url, WORST_FIRST);
  const text = url.get('q') ?? '';
  const rows = useMemo(() => {
    const found = teamRows(view).filter(row => hasText(row, text));
    const all = text && found.length === 0 ? teamRows(view) : found;
    return all.toSorted((a, b) => trouble(b) - trouble(a));
  }, [view, text]);
  const isAll = isWhole || url.get('rows') === 'all';
  const shown = isAll ? rows : rows.slice(0, FIRST);
  return (
    <div className={styles.table}>
      <header>
        <h3>The same as a table</h3>
        <span>
          {shown.length} of {rows.length} teams, most findings first
        </span>
        {rows.length > shown.length && (
          <Button
            size="small"
            variant="tertiary"
            onPress={() => url.set({ rows: 'all' })}
          >
            Show all {rows.length}
          </Button>
        )}
      </header>
      <DataTable
        label="Teams of the map"
        columns={columns}
        rows={shown}
        sort={sort}
        onSortChange={setSort}
      />
    </div>
  );
};
