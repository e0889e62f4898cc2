import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';
import { eventKey } from './mergedEvents';

/** A row of the timeline: one event, or many changes of a breaker that flaps. */
export type EventRow = {
  id: string;
  /** Newest first; one, unless it is folded. */
  events: readonly BreakerEvent[];
};

/** Changes of one breaker that are no further apart belong together. */
const GAP_MS = 60_000;
/** Fewer are told one by one. */
const LEAST = 4;

const rowOf = (events: readonly BreakerEvent[]): EventRow => ({
  // Of the oldest, so that a row stays the same while it grows.
  id: eventKey(events[events.length - 1]),
  events,
});

/** Changes of each breaker in runs without a longer pause, by their newest event. */
function runsOf(events: readonly BreakerEvent[]): BreakerEvent[][] {
  const runs: BreakerEvent[][] = [];
  const open = new Map<string, BreakerEvent[]>();
  for (const event of events) {
    if (event.kind !== 'transition' || event.breakerId === null) {
      runs.push([event]);
      continue;
    }
    const run = open.get(event.breakerId);
    const last = run?.at(-1);
    if (run && last && last.at - event.at <= GAP_MS) {
      run.push(event);
      continue;
    }
    const next = [event];
    open.set(event.breakerId, next);
    runs.push(next);
  }
  return runs;
}

/** The timeline, newest first, a flapping breaker as one row. */
export function foldedEvents(
  events: readonly BreakerEvent[],
  folds: boolean,
): EventRow[] {
  if (!folds) return events.map(event => rowOf([event]));
  return runsOf(events)
    .flatMap(run =>
      run.length < LEAST ? run.map(event => rowOf([event])) : [rowOf(run)],
    )
    .sort((a, b) => b.events[0].at - a.events[0].at);
}

/** What a folded row says: how many changes, by how many instances, how often it opened. */
export function foldFacts(events: readonly BreakerEvent[]) {
  return {
    changes: events.length,
    instances: new Set(events.map(({ instance }) => instance)).size,
    opened: events.filter(({ to }) => to === 'open').length,
    spanMs: events[0].at - events[events.length - 1].at,
    last: events[0].to,
  };
}
