import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { type Facet, FACETS, type NodeFilter } from './nodeFilter';

const SEPARATOR = ',';

/** The filter of the page, which lives in the address. */
export function useNodeFilter(url: UrlState): {
  filter: NodeFilter;
  setText: (text: string) => void;
  choose: (facet: Facet, values: readonly string[]) => void;
  clear: () => void;
} {
  const text = url.get('q') ?? '';
  const [type, tier, lifecycle, tag] = FACETS.map(
    facet => url.get(facet) ?? '',
  );
  const filter = useMemo(() => {
    const split = (value: string) => value.split(SEPARATOR).filter(Boolean);
    return {
      text,
      chosen: {
        type: split(type),
        tier: split(tier),
        lifecycle: split(lifecycle),
        tag: split(tag),
      },
    };
  }, [text, type, tier, lifecycle, tag]);
  return {
    filter,
    setText: next => url.set({ q: next }),
    choose: (facet, values) => url.set({ [facet]: values.join(SEPARATOR) }),
    clear: () =>
      url.set({ q: '', ...Object.fromEntries(FACETS.map(one => [one, ''])) }),
  };
}
