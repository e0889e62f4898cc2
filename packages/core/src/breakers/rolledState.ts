import type { BreakerState } from './reading';

const FIRST_WINS: readonly BreakerState[] = [
  'open',
  'half-open',
  'forced-open',
  'unknown',
  'forced-closed',
  'disabled',
  'closed',
];

/** The state of a breaker over instances in these states: closed only when all are; unknown without one. */
export function rolledState(states: Iterable<BreakerState>): BreakerState {
  const present = new Set(states);
  return FIRST_WINS.find(state => present.has(state)) ?? 'unknown';
}
