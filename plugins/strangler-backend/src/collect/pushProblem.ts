import type { PushedTraffic } from '@banyan/backstage-plugin-banyan-common';
import type { Histogram } from '@banyan/core';
import { DateTime } from 'luxon';
import type { PlannedMigration } from '../plans/Plans';

const HOUR_MS = 60 * 60 * 1_000;
/** Clocks of different machines are that far apart at most. */
const SKEW_MS = 5_000;

type Time = { from: number; to: number };

/** What is known before something pushed is taken. */
export type Known = {
  plan: PlannedMigration | undefined;
  now: number;
  /** How far back samples are kept. */
  samplesMs: number;
};

const moment = (at: number) =>
  DateTime.fromMillis(at, { zone: 'utc' }).toFormat('yyyy-MM-dd HH:mm:ss');

/** Why a moment cannot have been; undefined = it can. */
export function futureProblem(at: number, now: number): string | undefined {
  if (at <= now + SKEW_MS) return undefined;
  const seconds = Math.ceil((at - now) / 1_000);
  return `it lies ${seconds} s in the future: is the clock right, and the time in milliseconds?`;
}

export const unknownMigration = (ref: string) =>
  `there is no migration ${ref} in the catalog`;

function timeProblem({ from, to }: Time, { now, samplesMs }: Known) {
  const future = futureProblem(to, now);
  if (future !== undefined) return `to: ${future}`;
  if (to - from > HOUR_MS)
    return 'it is of more than an hour: push it in shorter parts';
  return from < now - samplesMs
    ? `from: ${moment(from)} UTC is longer ago than traffic is kept as it was told (${samplesMs / HOUR_MS} hours)`
    : undefined;
}

function histogramProblem(latency: Histogram | undefined): string | undefined {
  if (latency === undefined) return undefined;
  const isOrdered = latency.every(({ atMostMs, count }, at) => {
    const isLast = at === latency.length - 1;
    const before = at > 0 ? latency[at - 1] : { atMostMs: -1, count: 0 };
    const isBound = isLast
      ? atMostMs === null
      : atMostMs !== null && atMostMs > (before.atMostMs ?? Infinity);
    return isBound && count >= before.count;
  });
  return latency.length > 0 && isOrdered
    ? undefined
    : 'expected bounds and counts that only grow, the last bound null';
}

function contentProblem(pushed: PushedTraffic): string | undefined {
  const { new: fresh, legacy, parallelRun, intendedPercent } = pushed;
  if (!fresh && !legacy && !parallelRun && intendedPercent === undefined)
    return 'it tells nothing: expected new, legacy, parallelRun or intendedPercent';
  for (const [name, side] of Object.entries({ new: fresh, legacy })) {
    if ((side?.errors ?? 0) > (side?.requests ?? 0))
      return `${name}.errors: there are more errors than requests`;
    const problem = histogramProblem(side?.latency);
    if (problem !== undefined) return `${name}.latency: ${problem}`;
  }
  return undefined;
}

/** Why something pushed is not taken, by itself; undefined = it is. */
export function pushProblem(
  pushed: PushedTraffic,
  known: Known,
): string | undefined {
  const { migrationRef, capability } = pushed;
  const { plan } = known;
  if (!plan) return unknownMigration(migrationRef);
  if (!plan.names.has(capability))
    return `${migrationRef} has no capability ${capability}; those that it has: ${[...new Set(plan.names.values())].join(', ')}`;
  return timeProblem(pushed, known) ?? contentProblem(pushed);
}

/** The time that another one has in common with it, in words; undefined = there is none. */
export function overlapProblem(
  { from, to }: Time,
  others: readonly Time[],
): string | undefined {
  const other = others.find(each => each.from < to && from < each.to);
  return (
    other &&
    `it overlaps with what is known of ${moment(other.from)} to ${moment(other.to)} UTC: each time can be told once only`
  );
}
