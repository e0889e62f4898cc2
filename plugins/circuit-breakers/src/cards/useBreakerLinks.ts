import { useRouteRef } from '@backstage/core-plugin-api';
import { pageRouteRef } from '../routes';

/** Addresses of the circuit-breakers page as cards and widgets see it; undefined = the portal has no such page. */
export function useBreakerLinks() {
  const page = useRouteRef(pageRouteRef);
  if (!page) return undefined;
  const withQuery = (path: string, query: Readonly<Record<string, string>>) => {
    const search = new URLSearchParams(query);
    return search.size > 0 ? `${page()}${path}?${search}` : `${page()}${path}`;
  };
  return {
    breaker: (id: string) => withQuery(`/b/${encodeURIComponent(id)}`, {}),
    page: (query: Readonly<Record<string, string>> = {}) =>
      withQuery('', query),
    tab: (tab: string, query: Readonly<Record<string, string>> = {}) =>
      withQuery(`/${tab}`, query),
  };
}
