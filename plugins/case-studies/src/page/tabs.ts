/** The tabs of the page, in their order. */
export const TABS = [
  { id: 'compare', label: 'Compare', keeps: ['with', 'hide', 'order'] },
  { id: 'timelines', label: 'Timelines', keeps: ['with', 'hide', 'order'] },
  { id: 'lessons', label: 'Lessons' },
  { id: 'readiness', label: 'Readiness' },
] as const;

/** One of the tabs. */
export type TabId = (typeof TABS)[number]['id'];

/** What each tab gets. */
export type TabProps = {
  /** The reference of the group in whose place the reader is; undefined = none is chosen. */
  scope: string | undefined;
};
