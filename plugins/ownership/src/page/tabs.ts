import type { PageTab } from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';
import { FILTER_NAMES } from '../filters/filterState';

/** The tabs of the page, in their order. */
export const TABS = [
  { id: 'map', label: 'Map', keeps: FILTER_NAMES },
  { id: 'architecture', label: 'Org and architecture' },
  { id: 'teams', label: 'Teams' },
  { id: 'services', label: 'Services', keeps: FILTER_NAMES },
  { id: 'findings', label: 'Findings' },
] as const;

/** One of the tabs. */
export type TabId = (typeof TABS)[number]['id'];

const countOf = (view: OwnershipView, tab: TabId): number | undefined => {
  if (tab === 'teams') return view.teams.length;
  if (tab === 'services') return view.components.length;
  return tab === 'findings' ? view.findings.length : undefined;
};

/** The tabs with how much is in each, once that is known. */
export const tabsWithCounts = (view?: OwnershipView): PageTab[] =>
  TABS.map(tab => ({ ...tab, count: view && countOf(view, tab.id) }));
