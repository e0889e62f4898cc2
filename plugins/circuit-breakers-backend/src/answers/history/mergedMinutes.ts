import type { HistoryPoint } from '@banyan/backstage-plugin-banyan-common';
import { grouped } from '@banyan/backstage-plugin-banyan-node';
import type { BreakerMinute } from '../../store/BreakerStore';
import { errorRateOf } from './errorRateOf';

const MINUTE_MS = 60_000;
/** Steps to choose from, in minutes. */
const STEPS = [1, 5, 15, 60, 120, 360, 1_440];
const MOST_POINTS = 400;

/** The shortest step with which a span has no more points than can be drawn. */
export function stepFor(spanMs: number): number {
  const minutes = STEPS.find(
    each => spanMs / (each * MINUTE_MS) <= MOST_POINTS,
  );
  return (minutes ?? STEPS[STEPS.length - 1]) * MINUTE_MS;
}

type Count =
  'failures' | 'notPermitted' | 'rejected' | 'successes' | 'timeouts';

const sum = (minutes: readonly BreakerMinute[], key: Count): number | null => {
  const known = minutes.flatMap(each => each[key] ?? []);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
};

/** Percentiles cannot be averaged: the highest is the one to know. */
function highest(
  minutes: readonly BreakerMinute[],
  key: 'p50' | 'p90' | 'p99',
): number | null {
  const known = minutes.flatMap(each => each[key]?.high ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

function slowRateOf(minutes: readonly BreakerMinute[]): number | null {
  if (minutes.length === 1) return minutes[0].slowRate;
  let slow = 0;
  let tried = 0;
  for (const each of minutes) {
    if (each.slow === null) continue;
    const { successes, failures, timeouts } = each;
    slow += each.slow;
    tried += (successes ?? 0) + (failures ?? 0) + (timeouts ?? 0);
  }
  return tried === 0 ? null : Math.min(1, slow / tried);
}

function pointOf(at: number, minutes: readonly BreakerMinute[]): HistoryPoint {
  const successes = sum(minutes, 'successes');
  const failures = sum(minutes, 'failures');
  const timeouts = sum(minutes, 'timeouts');
  return {
    at,
    successes,
    failures,
    timeouts,
    rejected: sum(minutes, 'rejected'),
    notPermitted: sum(minutes, 'notPermitted'),
    errorRate:
      minutes.length === 1
        ? minutes[0].errorRate
        : errorRateOf({ successes, failures, timeouts }),
    slowRate: slowRateOf(minutes),
    p50: highest(minutes, 'p50'),
    p90: highest(minutes, 'p90'),
    p99: highest(minutes, 'p99'),
  };
}

/** Minutes in longer steps; a step without any is left out. */
export function mergedMinutes(
  minutes: readonly BreakerMinute[],
  stepMs: number,
): HistoryPoint[] {
  const steps = grouped(minutes, ({ at }) => Math.floor(at / stepMs) * stepMs);
  return [...steps].map(([at, group]) => pointOf(at, group));
}
