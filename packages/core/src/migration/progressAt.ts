import type { Migration, Stage } from './migration';
import { STAGES } from './migration';
import { movingAt, stateAt } from './stateAt';
import type { ObservedTraffic } from './traffic';

/** The ways to measure how much has moved. @public */
export const MEASURES = ['weight', 'count', 'traffic', 'data'] as const;

/** @public */
export type Measure = (typeof MEASURES)[number];

/** 0 to 100 for each measure, not rounded; null = not known. @public */
export type Progress = Readonly<Record<Measure, number | null>>;

/** n of m behind one measure. @public */
export type ShareOf = {
  done: number;
  total: number;
  /** Capabilities of which the measure is known, and all that count. */
  known: number;
  capabilities: number;
};

/** @public */
export type ProgressShares = Readonly<Record<Measure, ShareOf>>;

type Part = { done: number; total: number };

function shareOf(parts: readonly (Part | null)[]): ShareOf {
  const known = parts.filter(part => part !== null);
  const sum = (key: keyof Part) =>
    known.reduce((total, part) => total + part[key], 0);
  return {
    done: sum('done'),
    total: sum('total'),
    known: known.length,
    capabilities: parts.length,
  };
}

function requestsOf(traffic: readonly ObservedTraffic[]): Part | null {
  const sides = traffic.flatMap(each =>
    each.new && each.legacy
      ? [{ done: each.new.requests, legacy: each.legacy.requests }]
      : [],
  );
  const done = sides.reduce((sum, side) => sum + side.done, 0);
  const total = sides.reduce((sum, side) => sum + side.legacy, done);
  return total > 0 ? { done, total } : null;
}

const percentOf = ({ done, total }: ShareOf) =>
  total > 0 ? (100 * done) / total : null;

/**
 * How much of a migration has moved, by four measures that differ, and the n of m behind each:
 * - weight: points routed to the new side, of all points. What is not in the plan yet counts as
 *   not moved; a share that nobody knows leaves both sums.
 * - count: capabilities at 100 %, of all.
 * - traffic: requests served by the new side, of those of the capabilities that were seen.
 * - data: capabilities whose new side owns its data, of those where it is known.
 *
 * @public
 */
export function progressAt(
  migration: Migration,
  at: number,
  traffic: readonly ObservedTraffic[] = [],
): { progress: Progress; shares: ProgressShares } {
  const moving = movingAt(migration, at);
  const shares = {
    weight: shareOf(
      moving.map(({ capability: { weight }, state: { stage, percent } }) => {
        const share = stage === null ? 0 : percent;
        return share === null
          ? null
          : { done: (weight * share) / 100, total: weight };
      }),
    ),
    count: shareOf(
      moving.map(({ state }) => ({
        done: Number(state.percent === 100),
        total: 1,
      })),
    ),
    traffic: shareOf(
      moving.map(({ capability: { name } }) =>
        requestsOf(traffic.filter(each => each.capability === name)),
      ),
    ),
    data: shareOf(
      moving.map(({ state: { data } }) =>
        data === null ? null : { done: Number(data === 'owned'), total: 1 },
      ),
    ),
  };
  const progress = {
    weight: percentOf(shares.weight),
    count: percentOf(shares.count),
    traffic: percentOf(shares.traffic),
    data: percentOf(shares.data),
  };
  return { progress, shares };
}

/** Points in the plan: a capability enters with the first thing that is known of it. @public */
export const scopeAt = (migration: Migration, at: number): number =>
  movingAt(migration, at)
    .filter(({ state }) => state.stage !== null)
    .reduce((sum, { capability }) => sum + capability.weight, 0);

/** All points that are to move, in the plan or not. @public */
export const totalAt = (migration: Migration, at: number): number =>
  movingAt(migration, at).reduce(
    (sum, { capability }) => sum + capability.weight,
    0,
  );

/** How many capabilities are in each stage, and how many are not in the plan yet. @public */
export function stageCounts(
  { capabilities }: Migration,
  at: number,
): Record<Stage | 'unplanned', number> {
  const stages = capabilities.map(each => stateAt(each, at).stage);
  const count = (stage: Stage | null) =>
    stages.filter(each => each === stage).length;
  const counts = { unplanned: count(null) } as Record<
    Stage | 'unplanned',
    number
  >;
  for (const stage of STAGES) counts[stage] = count(stage);
  return counts;
}

/** Whether every capability is served by the new side alone. @public */
export function isDone(migration: Migration, at: number): boolean {
  const moving = movingAt(migration, at);
  return (
    moving.length > 0 && moving.every(({ state }) => state.percent === 100)
  );
}
