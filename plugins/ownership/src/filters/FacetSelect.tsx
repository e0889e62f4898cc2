import type {
  TopologyNode,
  UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Select } from '@backstage/ui';
import { useMemo } from 'react';
import { facetCounts } from './counts';
import { choose } from './filterState';
import type { Facet, NodeFilter } from './nodeFilter';
import styles from './FilterBar.module.css';

const LABELS: Record<Facet, string> = {
  kind: 'Kind',
  type: 'Type',
  tier: 'Tier',
  lifecycle: 'Lifecycle',
  tag: 'Tag',
};

/** Narrows to some values of a facet; a value that nothing has can still be taken back. */
export const FacetSelect = ({
  url,
  nodes,
  facet,
  chosen,
}: {
  url: UrlState;
  nodes: readonly TopologyNode[];
  facet: Facet;
  chosen: NodeFilter['chosen'];
}) => {
  const counts = useMemo(() => facetCounts(nodes, facet), [nodes, facet]);
  const gone = chosen[facet].filter(
    value => !counts.some(count => count.value === value),
  );
  return (
    <Select
      className={styles.facet}
      size="small"
      aria-label={LABELS[facet]}
      placeholder={LABELS[facet]}
      selectionMode="multiple"
      options={[...counts, ...gone.map(value => ({ value, count: 0 }))].map(
        ({ value, count }) => ({
          id: value,
          label: `${value} (${count})`,
        }),
      )}
      value={[...chosen[facet]]}
      onChange={keys => choose(url, facet, keys.map(String))}
    />
  );
};
