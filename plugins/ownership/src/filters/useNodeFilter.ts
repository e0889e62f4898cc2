import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { filterOf } from './filterState';
import type { NodeFilter } from './nodeFilter';

/** The filter of the page, which lives in the address; the same object while it stays the same. */
export function useNodeFilter({ get }: UrlState): NodeFilter {
  const [kind, type, tier, lifecycle] = [
    get('kind'),
    get('type'),
    get('tier'),
    get('lifecycle'),
  ];
  const [tag, annotation, stores] = [
    get('tag'),
    get('annotation'),
    get('stores'),
  ];
  return useMemo(() => {
    const state = { kind, type, tier, lifecycle, tag, annotation, stores };
    return filterOf(name => state[name]);
  }, [kind, type, tier, lifecycle, tag, annotation, stores]);
}
