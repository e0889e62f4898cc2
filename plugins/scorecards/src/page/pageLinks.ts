import { type TabId, TABS } from './tabs';

type Query = Readonly<Record<string, string | undefined>>;

/** Addresses within the page. */
export type PageLinks = {
  tab: (tab: TabId, query?: Query) => string;
  scorecard: (ref: string, query?: Query) => string;
  check: (key: string, query?: Query) => string;
  run: (id: string, query?: Query) => string;
  campaign: (id: string, query?: Query) => string;
};

const withQuery = (path: string, query: Query) => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value) search.set(name, value);
  }
  return search.size > 0 ? `${path}?${search}` : path;
};

/** How to get from one part of a page that begins at `base` to another; `kept` is in the query of each. */
export function pageLinks(base: string, kept: Query = {}): PageLinks {
  const item =
    (tab: TabId) =>
    (id: string, query: Query = {}) =>
      withQuery(`${base}/${tab}/${encodeURIComponent(id)}`, {
        ...kept,
        ...query,
      });
  return {
    tab: (tab, query = {}) =>
      withQuery(tab === TABS[0].id ? base : `${base}/${tab}`, {
        ...kept,
        ...query,
      }),
    scorecard: item('scorecards'),
    check: item('checks'),
    run: item('runs'),
    campaign: item('campaigns'),
  };
}
