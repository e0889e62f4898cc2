import type { TrafficReading } from '@banyan/backstage-plugin-banyan-node';
import {
  type ObservedTraffic,
  type ParallelRun,
  type SideTraffic,
  trafficBetween,
} from '@banyan/core';
import type { Totals } from '../store/targetStates';

/** What one side of a look amounts to: traffic since the last one, and what to go on from. */
export type SinceLast = {
  totals?: Totals;
  sample?: Omit<ObservedTraffic, 'intendedPercent'>;
};

type Time = {
  now: number;
  /** A longer time without a look is one of which nothing is known. */
  gapMs: number;
};

const between = (
  before: SideTraffic | undefined,
  after: SideTraffic | undefined,
) => (before && after ? trafficBetween(before, after) : null);

function runBetween(
  before: ParallelRun | undefined,
  after: ParallelRun | undefined,
): ParallelRun | null {
  if (!before || !after) return null;
  const growth = {
    matched: after.matched - before.matched,
    mismatched: after.mismatched - before.mismatched,
    ignored: after.ignored - before.ignored,
  };
  // A counter that fell began again.
  return Object.values(growth).some(each => each < 0) ? after : growth;
}

/** Of a source that tells what was in a time: the times must not overlap. */
function ofWindow(
  reading: TrafficReading & { windowMs: number },
  before: Totals | undefined,
  { now }: Time,
): SinceLast {
  const {
    capability,
    observedAt = now,
    parallelRun = null,
    windowMs,
  } = reading;
  const to = Math.min(now, observedAt);
  const from = to - windowMs;
  if (before && from < before.at) return { totals: { ...before, seenAt: now } };
  return {
    totals: { at: to, seenAt: now },
    sample: {
      ...{ capability, from, to, parallelRun },
      new: reading.new ?? null,
      legacy: reading.legacy ?? null,
    },
  };
}

/** Of a source whose numbers count on. */
function ofCounters(
  reading: TrafficReading,
  before: Totals | undefined,
  { now, gapMs }: Time,
): SinceLast {
  const { capability, observedAt, new: fresh, legacy, parallelRun } = reading;
  const counters = { new: fresh, legacy, parallelRun };
  const totals = { at: now, seenAt: now, observedAt, counters };
  if (!before?.counters || now - before.seenAt > gapMs) return { totals };
  const isSeenAlready =
    observedAt !== undefined && observedAt === before.observedAt;
  if (isSeenAlready || now <= before.at)
    return { totals: { ...before, seenAt: now } };
  return {
    totals,
    sample: {
      ...{ capability, from: before.at, to: now },
      new: between(before.counters.new, fresh),
      legacy: between(before.counters.legacy, legacy),
      parallelRun: runBetween(before.counters.parallelRun, parallelRun),
    },
  };
}

/**
 * What a reading adds to what was known before. Of the time before the first reading, and of a
 * gap, nothing is known: no traffic is made up for it.
 */
export function sinceLast(
  reading: TrafficReading,
  before: Totals | undefined,
  time: Time,
): SinceLast {
  const { windowMs, new: fresh, legacy, parallelRun } = reading;
  if (!fresh && !legacy && !parallelRun) return { totals: before };
  return windowMs === undefined
    ? ofCounters(reading, before, time)
    : ofWindow({ ...reading, windowMs }, before, time);
}
