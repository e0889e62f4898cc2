import type { OwnershipView } from '../data/ownershipView';
import { type TabId, TABS } from './tabs';

/** What is kept of the address from one tab to the next. */
const KEPT = ['scope', 'history'];

const countOf = (view: OwnershipView, tab: TabId): number | undefined => {
  if (tab === 'teams') return view.teams.length;
  if (tab === 'services') return view.components.length;
  return tab === 'findings' ? view.findings.length : undefined;
};

/** The tabs with their addresses and, once known, how much is in each. */
export function headerTabs(base: string, search: string, view?: OwnershipView) {
  const kept = new URLSearchParams(search);
  for (const name of [...kept.keys()])
    if (!KEPT.includes(name)) kept.delete(name);
  const query = kept.size > 0 ? `?${kept}` : '';
  return TABS.map(({ id, label }) => {
    const count = view && countOf(view, id);
    return {
      id,
      label: count === undefined ? label : `${label} ${count}`,
      href: `${base}${id === 'map' ? '' : `/${id}`}${query}`,
    };
  });
}
