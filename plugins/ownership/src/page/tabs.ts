/** The tabs of the page, in their order. */
export const TABS = [
  { id: 'map', label: 'Map' },
  { id: 'architecture', label: 'Org and architecture' },
  { id: 'teams', label: 'Teams' },
  { id: 'services', label: 'Services' },
  { id: 'findings', label: 'Findings' },
] as const;

/** One of the tabs. */
export type TabId = (typeof TABS)[number]['id'];

const isTab = (text: string): text is TabId =>
  TABS.some(({ id }) => id === text);

/** What the address says: which tab is open, and where the page begins. */
export function tabOf(pathname: string): { base: string; tab: TabId } {
  const path = pathname.replace(/\/+$/, '');
  const last = path.slice(path.lastIndexOf('/') + 1);
  return isTab(last)
    ? { base: path.slice(0, -last.length - 1), tab: last }
    : { base: path, tab: 'map' };
}
