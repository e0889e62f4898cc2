import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { Button, Switch, VisuallyHidden } from '@backstage/ui';
import { type ReactNode, useMemo, useState } from 'react';
import type { OwnershipView } from '../data/ownershipView';
import { AnnotationFilterFields } from './AnnotationFilterFields';
import { FacetSelect } from './FacetSelect';
import { clearFilter, showStores } from './filterState';
import { FACETS, isFiltering, type NodeFilter } from './nodeFilter';
import { SearchBox } from './SearchBox';
import { shownFact } from './shownFact';
import { population } from './shownNodes';
import { useNodeFilter } from './useNodeFilter';
import styles from './FilterBar.module.css';

const chosenCount = ({ chosen, annotation }: NodeFilter) =>
  FACETS.filter(facet => chosen[facet].length > 0).length +
  (annotation ? 1 : 0);

/** Narrows what is shown; everything chosen lives in the address. */
export const FilterBar = ({
  url,
  view,
  placeholder,
  children,
}: {
  url: UrlState;
  view: OwnershipView;
  placeholder: string;
  children?: ReactNode;
}) => {
  const filter = useNodeFilter(url);
  // Only a narrow page folds the facets up.
  const [isOpen, setOpen] = useState(false);
  const { stores } = filter;
  const nodes = useMemo(() => population(view, { stores }), [view, stores]);
  const all = useMemo(() => population(view, { stores: true }), [view]);
  const count = chosenCount(filter);
  const shown = useMemo(() => shownFact(view, filter), [view, filter]);
  return (
    <div className={styles.bar} role="search" aria-label="Filters">
      <SearchBox url={url} placeholder={placeholder} />
      <span className={styles.fold}>
        <Button
          size="small"
          variant="secondary"
          aria-expanded={isOpen}
          onPress={() => setOpen(open => !open)}
        >
          {count > 0 ? `Filters ${count}` : 'Filters'}
        </Button>
      </span>
      <span className={styles.facets} data-open={isOpen}>
        {FACETS.map(facet => (
          <FacetSelect
            key={facet}
            url={url}
            nodes={facet === 'kind' ? all : nodes}
            facet={facet}
            chosen={filter.chosen}
          />
        ))}
        <AnnotationFilterFields
          url={url}
          topology={view.topology}
          nodes={nodes}
          annotation={filter.annotation}
        />
      </span>
      <Switch
        label="Stores"
        isSelected={stores}
        onChange={on => showStores(url, on)}
      />
      <Switch
        label="History"
        isSelected={url.get('history') === 'true'}
        onChange={on => url.set({ history: on ? 'true' : undefined })}
      />
      {(isFiltering(filter) || url.get('q')) && (
        <Button
          size="small"
          variant="tertiary"
          onPress={() => clearFilter(url)}
        >
          Clear filters
        </Button>
      )}
      <span className={styles.rest}>{children}</span>
      <VisuallyHidden role="status">{shown}</VisuallyHidden>
    </div>
  );
};
