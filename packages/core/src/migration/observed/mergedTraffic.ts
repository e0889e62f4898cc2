import type { ObservedTraffic, ParallelRun, SideTraffic } from '../traffic';
import { combinedHistograms } from './trafficBetween';

const add = (a: number, b: number) => a + b;

function mergedPair(one: SideTraffic, other: SideTraffic): SideTraffic {
  if (one.requests === 0) return other;
  if (other.requests === 0) return one;
  return {
    requests: one.requests + other.requests,
    errors:
      one.errors === null || other.errors === null
        ? null
        : one.errors + other.errors,
    latency: combinedHistograms(one.latency, other.latency, add),
  };
}

/**
 * Several stretches of one side as one; null when none is known. Errors and latency are unknown
 * as soon as a stretch with requests does not tell them. Histograms that are cut at other bounds
 * do not add up: the latency of both together is unknown.
 *
 * @public
 */
export const mergedSides = (
  sides: readonly (SideTraffic | null)[],
): SideTraffic | null =>
  sides
    .filter(side => side !== null)
    .reduce<SideTraffic | null>(
      (sum, side) => (sum ? mergedPair(sum, side) : side),
      null,
    );

const mergedRuns = (
  runs: readonly (ParallelRun | null)[],
): ParallelRun | null =>
  runs
    .filter(run => run !== null)
    .reduce<ParallelRun | null>(
      (sum, run) =>
        sum
          ? {
              matched: sum.matched + run.matched,
              mismatched: sum.mismatched + run.mismatched,
              ignored: sum.ignored + run.ignored,
            }
          : run,
      null,
    );

const hasBothSides = (each: ObservedTraffic) =>
  each.new !== null && each.legacy !== null;

/**
 * Several stretches of one capability as one; null for none. What tells one side only is left
 * out as long as another tells both: it would bend the share.
 *
 * @public
 */
export function mergedTraffic(
  list: readonly ObservedTraffic[],
): ObservedTraffic | null {
  if (list.length === 0) return null;
  const whole = list.filter(hasBothSides);
  const counted = whole.length > 0 ? whole : list;
  const newestFirst = [...list].sort((a, b) => b.to - a.to);
  const told = newestFirst.find(each => each.intendedPercent !== null);
  return {
    capability: list[0].capability,
    from: Math.min(...list.map(each => each.from)),
    to: newestFirst[0].to,
    new: mergedSides(counted.map(each => each.new)),
    legacy: mergedSides(counted.map(each => each.legacy)),
    intendedPercent: told?.intendedPercent ?? null,
    parallelRun: mergedRuns(list.map(each => each.parallelRun)),
  };
}
