import type { HistoryPoint } from '@banyan/backstage-plugin-banyan-common';
import {
  type BreakerReading,
  type CallCounts,
  callsBetween,
} from '@banyan/core';
import type { LiveBreaker, LiveBreakers } from '../../live/LiveBreakers';
import { errorRateOf } from './errorRateOf';

/** How far back readings are kept, and in which steps. */
export const REMEMBERED_MS = 30 * 60 * 1_000;
export const STEP_MS = 10_000;
const KEPT = REMEMBERED_MS / STEP_MS + 1;
/** Of more breakers than this the minutes in the database have to do: each takes 7 kB here. */
const MOST_BREAKERS = 2_000;

const COLUMNS = [
  'successes',
  'failures',
  'timeouts',
  'rejected',
  'notPermitted',
  'errorRate',
  'slowRate',
  'p50',
  'p90',
  'p99',
] as const;

type Columns = Omit<HistoryPoint, 'at'>;

const COUNTS = [
  'successes',
  'failures',
  'timeouts',
  'rejected',
  'notPermitted',
] as const;

/** What all instances count together; what none of them tells stays unknown. */
function sumOf(parts: readonly CallCounts[]): CallCounts {
  const sums: CallCounts = {};
  for (const part of parts)
    for (const key of COUNTS) {
      const count = part[key];
      if (count !== undefined) sums[key] = (sums[key] ?? 0) + count;
    }
  return sums;
}

/** The last steps of one breaker, in numbers that stand in place of one another. */
class Ring {
  readonly #at = new Float64Array(KEPT);
  readonly #values = new Float32Array(KEPT * COLUMNS.length);
  #next = 0;

  add(at: number, columns: Columns): void {
    const slot = this.#next++ % KEPT;
    this.#at[slot] = at;
    for (const [place, name] of COLUMNS.entries())
      this.#values[slot * COLUMNS.length + place] = columns[name] ?? NaN;
  }

  points(from: number, to: number): HistoryPoint[] {
    const points: HistoryPoint[] = [];
    for (let n = Math.max(0, this.#next - KEPT); n < this.#next; n++) {
      const slot = n % KEPT;
      const at = this.#at[slot];
      if (at < from || at >= to) continue;
      const value = (place: number) => {
        const stored = this.#values[slot * COLUMNS.length + place];
        return Number.isNaN(stored) ? null : stored;
      };
      const [successes, failures, timeouts, rejected, notPermitted, ...rates] =
        COLUMNS.map((_, place) => value(place));
      const [errorRate, slowRate, p50, p90, p99] = rates;
      points.push({
        at,
        ...{ successes, failures, timeouts, rejected, notPermitted },
        ...{ errorRate, slowRate, p50, p90, p99 },
      });
    }
    return points;
  }
}

type Remembered = { ring: Ring; readings: Map<string, BreakerReading> };

/** The readings of the last half hour, in steps of ten seconds. */
export class ReadingMemory {
  readonly #live: Pick<LiveBreakers, 'current'>;
  readonly #most: number;
  #breakers = new Map<string, Remembered>();
  #since?: number;

  constructor(live: Pick<LiveBreakers, 'current'>, most = MOST_BREAKERS) {
    this.#live = live;
    this.#most = most;
  }

  /** When the first step began; undefined = there is none yet. */
  get since(): number | undefined {
    return this.#since;
  }

  /** To be called once a step. */
  sample(now: number): void {
    this.#since ??= now;
    const current = this.#live.current().slice(0, this.#most);
    this.#breakers = new Map(
      current.map(breaker => {
        const before = this.#breakers.get(breaker.id);
        return [breaker.id, this.#sampled(breaker, before, now)];
      }),
    );
  }

  /** Steps in which something was read, oldest first; undefined = none are kept of this breaker. */
  points(id: string, from: number, to: number): HistoryPoint[] | undefined {
    return this.#breakers.get(id)?.ring.points(from, to);
  }

  #sampled(
    { readings, rollUp }: LiveBreaker,
    before: Remembered | undefined,
    now: number,
  ): Remembered {
    const ring = before?.ring ?? new Ring();
    const parts: CallCounts[] = [];
    for (const reading of readings) {
      const previous = before?.readings.get(reading.instance);
      if (previous && reading.observedAt <= previous.observedAt) continue;
      const calls = callsBetween(previous, reading);
      if (reading.state !== 'unknown') parts.push(calls ?? {});
    }
    if (parts.length > 0) {
      const counts = sumOf(parts);
      ring.add(now, {
        successes: counts.successes ?? null,
        failures: counts.failures ?? null,
        timeouts: counts.timeouts ?? null,
        rejected: counts.rejected ?? null,
        notPermitted: counts.notPermitted ?? null,
        errorRate: errorRateOf(counts),
        slowRate: rollUp.slowRate ?? null,
        p50: rollUp.latencyMs.p50?.high ?? null,
        p90: rollUp.latencyMs.p90?.high ?? null,
        p99: rollUp.latencyMs.p99?.high ?? null,
      });
    }
    return {
      ring,
      readings: new Map(readings.map(each => [each.instance, each])),
    };
  }
}
