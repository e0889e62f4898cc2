import type { BreakerReading, CallCounts } from '@banyan/core';
import type { Taken } from '../live/BreakerRecord';

const MINUTE_MS = 60_000;
/** What is read may be so old. */
const LATE_MS = 5_000;

const COUNTS = [
  'successes',
  'failures',
  'timeouts',
  'rejected',
  'notPermitted',
  'ignored',
  'slow',
  'fallbackSuccesses',
  'fallbackFailures',
] as const satisfies (keyof CallCounts)[];

const PERCENTILES = ['p50', 'p90', 'p99'] as const;

type Spread = { low: number; high: number };

/** The minute of a breaker as far as this replica counted it. */
export type CountedMinute = {
  breakerId: string;
  /** Its start. */
  at: number;
  counts: CallCounts;
  slowRate?: number;
  latency: Partial<Record<(typeof PERCENTILES)[number], Spread>>;
  openMs: number;
  watchedMs: number;
};

/** A minute that is not over. */
type Page = CountedMinute & { slowSum: number; slowOf: number };

/** Until when the time of a breaker is accounted for. */
type Marks = { open: number; watched: number };

/** Adds up what readings tell, minute by minute; a reading counts to the minute that it was made in. */
export class MinuteBook {
  #pages = new Map<string, Page>();
  readonly #marks = new Map<string, Marks>();
  /** The minutes before this moment are written. */
  #takenUpTo = 0;

  add(breakerId: string, { calls, countedMs, previous, reading }: Taken): void {
    const page = this.#page(breakerId, reading.observedAt);
    if (calls && calls.ms > 0) {
      const share = countedMs / calls.ms;
      for (const kind of COUNTS) {
        const count = calls[kind];
        if (count !== undefined)
          page.counts[kind] = (page.counts[kind] ?? 0) + count * share;
      }
    }
    addRates(page, reading);
    if (previous) this.#addTime(page, previous, reading.observedAt);
  }

  /** The minutes that are over at `now`; without it all, and no more come. */
  take(now = Infinity): CountedMinute[] {
    const over: CountedMinute[] = [];
    const rest = new Map<string, Page>();
    for (const [key, page] of this.#pages) {
      if (page.at + MINUTE_MS + LATE_MS > now) rest.set(key, page);
      else {
        over.push(page);
        this.#takenUpTo = Math.max(this.#takenUpTo, page.at + MINUTE_MS);
      }
    }
    this.#pages = rest;
    return over;
  }

  /** The minutes of a breaker that are not written yet. */
  of(breakerId: string): CountedMinute[] {
    return [...this.#pages.values()].filter(
      page => page.breakerId === breakerId,
    );
  }

  /** Drops what is remembered of breakers that are gone. */
  keepOnly(isKnown: (breakerId: string) => boolean): void {
    for (const id of this.#marks.keys())
      if (!isKnown(id)) this.#marks.delete(id);
  }

  /** Instances overlap: time counts once. */
  #addTime(
    page: Page,
    { state, observedAt }: BreakerReading,
    to: number,
  ): void {
    const known = this.#marks.get(page.breakerId);
    const marks = known ?? { open: 0, watched: 0 };
    this.#marks.set(page.breakerId, marks);
    // A longer gap was not watched.
    if (to - observedAt > MINUTE_MS) return;
    page.watchedMs += Math.max(0, to - Math.max(observedAt, marks.watched));
    marks.watched = Math.max(marks.watched, to);
    if (state !== 'open') return;
    page.openMs += Math.max(0, to - Math.max(observedAt, marks.open));
    marks.open = Math.max(marks.open, to);
  }

  #page(breakerId: string, moment: number): Page {
    const at = Math.max(moment - (moment % MINUTE_MS), this.#takenUpTo);
    const key = `${at} ${breakerId}`;
    const page = this.#pages.get(key) ?? {
      breakerId,
      at,
      counts: {},
      latency: {},
      openMs: 0,
      watchedMs: 0,
      slowSum: 0,
      slowOf: 0,
    };
    this.#pages.set(key, page);
    return page;
  }
}

function addRates(page: Page, { slowRate, latencyMs }: BreakerReading): void {
  if (slowRate !== undefined) {
    page.slowSum += slowRate;
    page.slowOf += 1;
    page.slowRate = page.slowSum / page.slowOf;
  }
  for (const each of PERCENTILES) {
    const ms = latencyMs?.[each];
    if (ms === undefined) continue;
    const { low = ms, high = ms } = page.latency[each] ?? {};
    page.latency[each] = { low: Math.min(low, ms), high: Math.max(high, ms) };
  }
}
