import { parseEntityRef } from '@backstage/catalog-model';
import { useMemo } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { TABS, type TabId } from './tabs';

type Query = Readonly<Record<string, string | undefined>>;

/** Addresses within the page. */
export type PageLinks = {
  list: (query?: Query) => string;
  migration: (ref: string, tab?: TabId, query?: Query) => string;
};

const withQuery = (path: string, query: Query) => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value) search.set(name, value);
  }
  return search.size > 0 ? `${path}?${search}` : path;
};

/** How to get from one part of a page that begins at `base` to another. */
export const linksFrom = (base: string): PageLinks => ({
  list: (query = {}) => withQuery(base, query),
  migration: (ref, tab = TABS[0].id, query = {}) => {
    const { namespace, name } = parseEntityRef(ref);
    const path = `${base}/${encodeURIComponent(namespace)}/${encodeURIComponent(name)}`;
    return withQuery(tab === TABS[0].id ? path : `${path}/${tab}`, query);
  },
});

/** What stands below the place where the portal has the page. */
export const useRest = (): string => useParams()['*'] ?? '';

/** How to get from one part of the page to another, in the same scope. */
export function usePageLinks(): PageLinks {
  const { pathname } = useLocation();
  const rest = useRest();
  const path = pathname.replace(/\/+$/, '');
  const below = rest.replace(/\/+$/, '');
  // As many parts as lie below, for they may be written in another way: `%2D` is `-`.
  const parts = below === '' ? 0 : below.split('/').length;
  const base = path
    .split('/')
    .slice(0, -parts || undefined)
    .join('/');
  return useMemo(() => linksFrom(base), [base]);
}
