import {
  type TopologyNode,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Button, SearchField, Select, Switch } from '@backstage/ui';
import type { ReactNode } from 'react';
import { facetCounts, FACETS, isFiltering } from './nodeFilter';
import { useNodeFilter } from './useNodeFilter';
import styles from './FilterBar.module.css';

const LABELS = {
  type: 'Type',
  tier: 'Tier',
  lifecycle: 'Lifecycle',
  tag: 'Tag',
} as const;

/** Narrows what is shown; everything chosen lives in the address. */
export const FilterBar = ({
  url,
  nodes,
  placeholder,
  children,
}: {
  url: UrlState;
  nodes: readonly TopologyNode[];
  placeholder: string;
  children?: ReactNode;
}) => {
  const { filter, setText, choose, clear } = useNodeFilter(url);
  return (
    <div className={styles.bar} role="search" aria-label="Filters">
      <SearchField
        className={styles.search}
        size="small"
        aria-label={placeholder}
        placeholder={placeholder}
        value={filter.text}
        onChange={setText}
      />
      {FACETS.map(facet => (
        <Select
          key={facet}
          className={styles.facet}
          size="small"
          aria-label={LABELS[facet]}
          placeholder={LABELS[facet]}
          selectionMode="multiple"
          options={facetCounts(nodes, facet).map(({ value, count }) => ({
            id: value,
            label: `${value} (${count})`,
          }))}
          value={[...filter.chosen[facet]]}
          onChange={keys => choose(facet, keys.map(String))}
        />
      ))}
      <Switch
        label="History"
        isSelected={url.get('history') === 'true'}
        onChange={on => url.set({ history: on ? 'true' : undefined })}
      />
      {isFiltering(filter) && (
        <Button size="small" variant="tertiary" onPress={clear}>
          Clear filters
        </Button>
      )}
      <span className={styles.rest}>{children}</span>
    </div>
  );
};
