import { TABS, type TabId } from './tabs';

/** What of the page is open. */
export type PageAddress = {
  /** Full reference; undefined = the list of all. */
  ref?: string;
  tab: TabId;
};

const isTab = (id: string | undefined): id is TabId =>
  TABS.some(tab => tab.id === id);

/** What the path below the page says: nothing, or a migration and its tab. */
export function pageAddress(rest: string): PageAddress {
  const [namespace, name, tab] = rest.split('/').filter(Boolean);
  return {
    ref: namespace && name ? `migration:${namespace}/${name}` : undefined,
    tab: isTab(tab) ? tab : TABS[0].id,
  };
}
