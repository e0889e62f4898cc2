/** The tabs of the page, in their order. */
export const TABS = [
  { id: 'now', label: 'Now' },
  { id: 'wall', label: 'Wall' },
  { id: 'map', label: 'Map' },
  { id: 'events', label: 'Events' },
  { id: 'coverage', label: 'Coverage' },
] as const;

/** One of the tabs. */
export type TabId = (typeof TABS)[number]['id'];

/** What each tab gets. */
export type TabProps = { scope: string | undefined };
