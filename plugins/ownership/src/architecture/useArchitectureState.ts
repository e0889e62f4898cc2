import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import type { Grouping } from './model';

/** What is chosen on the tab; it lives in the address. */
export type ArchitectureState = ReturnType<typeof useArchitectureState>;

/** Reads and changes what is chosen on the tab. */
export function useArchitectureState(url: UrlState) {
  const grouping: Grouping =
    url.get('by') === 'systems' ? 'systems' : 'domains';
  return {
    grouping,
    onlyDisagreements: url.get('only') === 'disagreements',
    isTable: url.get('as') === 'table',
    /** The call that stays lit. */
    pinned: url.get('call'),
    setGrouping: (by: string) =>
      url.set({ by: by === 'systems' ? by : undefined }),
    setOnlyDisagreements: (on: boolean) =>
      url.set({ only: on ? 'disagreements' : undefined }),
    setShowAs: (as: string) =>
      url.set({ as: as === 'table' ? as : undefined, sort: undefined }),
    pin: (call: string | undefined) => url.set({ call }),
  };
}
