import { CALL_KINDS } from './callKinds';
import type { BreakerReading, BreakerTotals } from './reading';

const COUNTERS: readonly (keyof BreakerTotals)[] = [
  ...CALL_KINDS,
  'opened',
  'halfOpened',
  'closed',
];

/** Starts are told in whole seconds by some, and clocks are never quite alike. */
const TOLERANCE_MS = 1_000;

/** What a counter has grown by; undefined when one of the readings does not tell it. */
export function growth(
  kind: keyof BreakerTotals,
  previous: BreakerReading,
  next: BreakerReading,
): number | undefined {
  const before = previous.totals?.[kind];
  const after = next.totals?.[kind];
  return before === undefined || after === undefined
    ? undefined
    : after - before;
}

/**
 * Did the instance start again between two of its readings? It says that it started later, or
 * one of its counters, which only grow, has fallen. A restart that leaves neither is not seen.
 */
export function hasRestarted(
  previous: BreakerReading,
  next: BreakerReading,
): boolean {
  const { startedAt: before } = previous;
  const { startedAt: after } = next;
  if (before !== undefined && after !== undefined)
    return after - before > TOLERANCE_MS;
  return COUNTERS.some(kind => (growth(kind, previous, next) ?? 0) < 0);
}
