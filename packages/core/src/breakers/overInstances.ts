import type { BreakerReading } from './reading';
import { judged } from './tried';

/** Lowest and highest among instances: percentiles cannot be averaged. @public */
export type Spread = { low: number; high: number };

type Numbers = readonly (number | undefined)[];

const told = (values: Numbers): number[] =>
  values.filter(value => value !== undefined);

/** Of those that tell it; undefined when none does. */
export const total = (values: Numbers): number | undefined => {
  const known = told(values);
  return known.length === 0 ? undefined : known.reduce((a, b) => a + b);
};

export const least = (values: Numbers): number | undefined => {
  const known = told(values);
  return known.length === 0 ? undefined : Math.min(...known);
};

export const spread = (values: Numbers): Spread | undefined => {
  const known = told(values);
  return known.length === 0
    ? undefined
    : { low: Math.min(...known), high: Math.max(...known) };
};

/** A share of calls over instances, each by its calls; undefined when one share has no calls to weigh it by. */
export function weighted(
  readings: readonly BreakerReading[],
  shareOf: (reading: BreakerReading) => number | undefined,
): number | undefined {
  const shares = readings.flatMap(reading => {
    const share = shareOf(reading);
    return share === undefined
      ? []
      : [{ share, calls: judged(reading.window) }];
  });
  if (shares.length === 1) return shares[0].share;
  let sum = 0;
  let calls = 0;
  for (const each of shares) {
    if (each.calls === undefined) return undefined;
    sum += each.share * each.calls;
    calls += each.calls;
  }
  return calls === 0 ? undefined : sum / calls;
}
