import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';

/** The states of a breaker. */
export type BreakerState = BreakerItem['state'];

/** The states in the order in which somebody has to look at them, with word and mark. */
export const STATES: Readonly<
  Record<BreakerState, { word: string; status: Status; rank: number }>
> = {
  open: { word: 'open', status: 'fail', rank: 0 },
  'half-open': { word: 'half-open', status: 'warn', rank: 1 },
  'forced-open': { word: 'forced open', status: 'exempt', rank: 2 },
  'forced-closed': { word: 'forced closed', status: 'exempt', rank: 3 },
  disabled: { word: 'disabled', status: 'n/a', rank: 4 },
  unknown: { word: 'unknown', status: 'unknown', rank: 5 },
  closed: { word: 'closed', status: 'pass', rank: 6 },
};

/** The states, worst first. */
export const STATES_IN_ORDER: readonly BreakerState[] = [
  'open',
  'half-open',
  'forced-open',
  'forced-closed',
  'disabled',
  'unknown',
  'closed',
];

const NO_TIER = 9;

/** Who is looked at first: by state, then by tier, then who has been in it for longest. */
export const byUrgency = (a: BreakerItem, b: BreakerItem): number =>
  STATES[a.state].rank - STATES[b.state].rank ||
  (a.tier ?? NO_TIER) - (b.tier ?? NO_TIER) ||
  (a.since ?? Infinity) - (b.since ?? Infinity) ||
  (a.id < b.id ? -1 : 1);
