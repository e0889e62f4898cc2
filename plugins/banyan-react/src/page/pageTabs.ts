import type { UrlState } from '../scope';

/** A tab of a page, with how much is in it once that is known. @public */
export type PageTab = {
  id: string;
  label: string;
  count?: number;
  /** Names of the address that mean in this tab what they mean in the one before. */
  keeps?: readonly string[];
};

/** What every tab keeps of the address. */
const KEPT = ['scope', 'history'];

/** Tabs as the header takes them. */
export function tabsOf(
  tabs: readonly PageTab[],
  base: string,
  url: Pick<UrlState, 'get'>,
) {
  const queryWith = (names: readonly string[]) => {
    const kept = new URLSearchParams();
    for (const name of names) {
      const value = url.get(name);
      if (value !== undefined) kept.set(name, value);
    }
    return kept.size > 0 ? `?${kept}` : '';
  };
  return tabs.map(({ id, label, count, keeps = [] }, index) => ({
    id,
    label: count === undefined ? label : `${label} ${count}`,
    href: `${base}${index === 0 ? '' : `/${id}`}${queryWith([...KEPT, ...keeps])}`,
  }));
}

/** What the address says: which of the tabs is open, and where the page begins. @public */
export function openTab<T extends string>(
  tabs: readonly { id: T }[],
  pathname: string,
): { base: string; tab: T } {
  const path = pathname.replace(/\/+$/, '');
  const last = path.slice(path.lastIndexOf('/') + 1);
  const found = tabs.find(({ id }) => id === last);
  return found
    ? { base: path.slice(0, -last.length - 1), tab: found.id }
    : { base: path, tab: tabs[0].id };
}
