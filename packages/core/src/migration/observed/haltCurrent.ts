import { errorRateOf, mismatchRateOf } from './errorRateOf';
import { mergedSides, mergedTraffic } from './mergedTraffic';
import type { HaltRule } from '../migration';
import { ENOUGH_REQUESTS } from './observedShare';
import { quantileOf } from './quantileOf';
import type { ObservedTraffic } from '../traffic';

const MEASURES: Record<
  NonNullable<HaltRule['measure']>,
  (traffic: readonly ObservedTraffic[]) => number | null
> = {
  'error-rate': traffic => {
    const side = newSide(traffic);
    return side && errorRateOf(side);
  },
  'latency-p99': traffic => {
    const side = newSide(traffic);
    return side?.latency ? quantileOf(side.latency, 0.99) : null;
  },
  'mismatch-rate': traffic => {
    const run = mergedTraffic(traffic)?.parallelRun;
    return run && run.matched + run.mismatched >= ENOUGH_REQUESTS
      ? mismatchRateOf(run)
      : null;
  },
};

function newSide(traffic: readonly ObservedTraffic[]) {
  const side = mergedSides(traffic.map(each => each.new));
  return side && side.requests >= ENOUGH_REQUESTS ? side : null;
}

/**
 * Where the metric of a halt rule stands by the observed traffic of all capabilities together:
 * percent or milliseconds. Null when the rule looks elsewhere, when nobody tells, or with fewer
 * than 30 requests.
 *
 * @public
 */
export const haltCurrent = (
  { measure }: HaltRule,
  traffic: readonly ObservedTraffic[],
): number | null => (measure === null ? null : MEASURES[measure](traffic));
