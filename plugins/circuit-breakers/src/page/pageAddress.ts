import { openTab } from '@banyan/backstage-plugin-banyan-react';
import { type TabId, TABS } from './tabs';

/** Where the page begins, and what of it is open. */
export type PageAddress = {
  base: string;
  tab: TabId;
  /** The id of the breaker whose details are open. */
  breaker?: string;
};

const DETAIL = /^(.*)\/b\/([^/]+)$/;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What the path says. */
export function pageAddress(pathname: string): PageAddress {
  const [, base, id] = DETAIL.exec(pathname.replace(/\/+$/, '')) ?? [];
  return id
    ? { base, tab: 'now', breaker: decoded(id) }
    : openTab(TABS, pathname);
}
