import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';

/** The tabs of a migration, in their order. */
export const TABS = [
  { id: 'flow', label: 'Flow' },
  { id: 'capabilities', label: 'Capabilities' },
  { id: 'burn-up', label: 'Burn-up and forecast' },
  { id: 'parity', label: 'Parity' },
  { id: 'left', label: 'What is left' },
  { id: 'events', label: 'Events' },
] as const;

/** One of the tabs. */
export type TabId = (typeof TABS)[number]['id'];

/** What each tab gets. */
export type TabProps = {
  /** As it stood at `migration.at`; while another moment loads, the one before. */
  migration: MigrationResponse;
  /** The moment in the address, as it is written there: `2010-12`; undefined = now. */
  at: string | undefined;
  setAt: (at: string | undefined) => void;
};
