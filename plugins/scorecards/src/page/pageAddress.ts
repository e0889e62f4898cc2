import { type TabId, TABS } from './tabs';

/** What of the page is open, and where the page begins. */
export type PageAddress = {
  base: string;
  tab: TabId;
  item: string | undefined;
};

const isTab = (id: string): id is TabId => TABS.some(tab => tab.id === id);

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What of `pathname` stands before `rest`, which may be written in another way: `%2F` is `/`. */
function baseOf(pathname: string, rest: string): string {
  const parts = pathname.replace(/\/+$/, '').split('/');
  const below = rest.replace(/\/+$/, '');
  const start = parts.findLastIndex(
    (_, place) => decoded(parts.slice(place).join('/')) === below,
  );
  return parts.slice(0, start < 0 ? undefined : start).join('/');
}

/** What the address says; `rest` is what stands below the place where the portal has the page. */
export function pageAddress(pathname: string, rest: string): PageAddress {
  const base =
    rest === '' ? pathname.replace(/\/+$/, '') : baseOf(pathname, rest);
  const [first, ...more] = rest.replace(/\/+$/, '').split('/');
  if (!isTab(first)) return { base, tab: TABS[0].id, item: undefined };
  return { base, tab: first, item: more.join('/') || undefined };
}
