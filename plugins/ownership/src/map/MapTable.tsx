import { DataTable, useUrlSort } from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { useMemo } from 'react';
import { hasText, isFiltering, type NodeFilter } from '../filters/nodeFilter';
import { shownNodes } from '../filters/shownNodes';
import { useNodeFilter } from '../filters/useNodeFilter';
import type { OwnershipView } from '../data/ownershipView';
import type { TabProps } from '../page/TabProps';
import { teamColumns } from '../teams/teamColumns';
import { teamRows, trouble } from '../teams/teamRows';
import styles from './MapTab.module.css';

const FIRST = 10;
const WORST_FIRST = { column: 'findings', direction: 'descending' } as const;

/** Who owns what is left by a filter; undefined = nothing is filtered away. */
function ownersOfShown(view: OwnershipView, filter: NodeFilter) {
  if (!isFiltering(filter)) return undefined;
  const { nodes } = view.topology;
  return new Set(
    shownNodes(view, filter).flatMap(({ owner }) =>
      owner === undefined ? [] : nodes[owner].ref,
    ),
  );
}

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
  const filter = useNodeFilter(url);
  const rows = useMemo(() => {
    const owners = ownersOfShown(view, filter);
    const all = teamRows(view).filter(({ ref }) => owners?.has(ref) ?? true);
    const found = all.filter(row => hasText(row, text));
    return (text && found.length === 0 ? all : found).toSorted(
      (a, b) => trouble(b) - trouble(a),
    );
  }, [view, filter, text]);
  const isAll = isWhole || url.get('rows') === 'all';
  const shown = isAll ? rows : rows.slice(0, FIRST);
  return (
    <div className={styles.table}>
      <header>
        <h3>The same as a table</h3>
        <span>
          {shown.length} of {rows.length} teams
          {isFiltering(filter) && ' that own what is shown'}, most findings
          first
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
