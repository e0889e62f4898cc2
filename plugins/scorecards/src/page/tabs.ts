import type { StartRun } from './useStartRun';

/** The tabs of the page, in their order. */
export const TABS = [
  { id: 'overview', label: 'Overview' },
  { id: 'scorecards', label: 'Scorecards' },
  { id: 'checks', label: 'Checks' },
  { id: 'runs', label: 'Runs' },
  { id: 'campaigns', label: 'Campaigns' },
  { id: 'exemptions', label: 'Exemptions' },
] as const;

/** One of the tabs. */
export type TabId = (typeof TABS)[number]['id'];

/** What each tab gets. */
export type TabProps = {
  scope: string | undefined;
  /** What of the tab is open: the reference of a scorecard, the key of a check, the id of a run or a campaign. */
  item: string | undefined;
};

/** What the tabs that speak of runs get, too. */
export type RunTabProps = TabProps & { run: StartRun };
