import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { pageAddress } from './pageAddress';
import { type TabId, TABS } from './tabs';

/** Addresses within the page, in the same scope. */
export type PageLinks = {
  tab: (tab: TabId, query?: Readonly<Record<string, string>>) => string;
  breaker: (id: string, query?: Readonly<Record<string, string>>) => string;
};

/** How to get from one part of the page to another. */
export function usePageLinks(): PageLinks {
  const { pathname, search } = useLocation();
  const { base } = pageAddress(pathname);
  const scope = new URLSearchParams(search).get('scope');
  return useMemo(() => {
    const withQuery = (path: string, query: object = {}) => {
      const all = new URLSearchParams({
        ...(scope ? { scope } : {}),
        ...query,
      });
      return all.size > 0 ? `${path}?${all}` : path;
    };
    return {
      tab: (tab, query) =>
        withQuery(tab === TABS[0].id ? base : `${base}/${tab}`, query),
      breaker: (id, query) =>
        withQuery(`${base}/b/${encodeURIComponent(id)}`, query),
    };
  }, [base, scope]);
}
