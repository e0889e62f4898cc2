import {
  type BreakerReading,
  expired,
  isFlapping,
  MISSED_READINGS,
  rolledUp,
} from '@banyan/core';
import type { BreakerRecord } from './BreakerRecord';
import type { LiveBreaker } from './LiveBreakers';
import { recentSeries } from './RecentSteps';
import type { SourceRecord } from './SourceRecord';

type Sources = ReadonlyMap<string, SourceRecord>;

/** A breaker as it is at a moment. */
export type View = {
  breaker: LiveBreaker;
  /** The moment from which it looks different even if nothing comes. */
  validUntil: number;
};

/** A reading as it counts now: of a source that is down, and after too long a time, nobody knows. */
function asOf(now: number, reading: BreakerReading, sources: Sources) {
  const source = sources.get(reading.source);
  if (!source || reading.state === 'unknown') return reading;
  if (!source.isDown) return expired(reading, now, source);
  return {
    ...reading,
    state: 'unknown' as const,
    unknownBecause: source.state.problem,
    since: reading.observedAt,
    nextProbeAt: undefined,
  };
}

/** When the state began that the breaker is in over all of its instances. */
function sinceOf(readings: readonly BreakerReading[], state: string) {
  const moments = readings
    .filter(each => each.state === state)
    .map(({ since }) => since);
  // All are closed since the last one closed; one is open since the first one opened.
  const known = moments.filter(since => since !== undefined);
  if (known.length === 0) return undefined;
  if (state !== 'closed') return Math.min(...known);
  return known.length === moments.length ? Math.max(...known) : undefined;
}

/** Undefined when no instance is left. */
export function viewOf(
  record: BreakerRecord,
  sources: Sources,
  clock: { now(): number },
): View | undefined {
  const now = clock.now();
  const instances = [...record.instances.values()];
  const readings = instances.map(({ reading }) => asOf(now, reading, sources));
  const newest = instances
    .map(({ reading }) => reading)
    .reduce<BreakerReading | undefined>(
      (a, b) => (a && a.observedAt >= b.observedAt ? a : b),
      undefined,
    );
  if (!newest) return undefined;
  const rollUp = rolledUp(readings);
  const steps = instances.map(each => each.steps);
  const origins = [...new Set(instances.map(each => each.reading.source))]
    .map(id => sources.get(id)?.about)
    .filter(about => about !== undefined);
  const breaker: LiveBreaker = {
    id: record.id,
    entityRef: newest.entityRef,
    dependencyRef: newest.dependencyRef,
    name: newest.name,
    source: newest.source,
    readings,
    rollUp,
    since: sinceOf(readings, rollUp.state),
    episodeSince: record.troubles.since(now, record.windowMs),
    flapping: isFlapping(record.changes.list, now),
    get recent() {
      return recentSeries(steps, clock.now());
    },
    orders: (origins[0]?.orders ?? []).filter(order =>
      origins.every(({ orders }) => orders.includes(order)),
    ),
    simulated: origins.some(({ simulated }) => simulated),
  };
  const lasting = readings.filter(({ state }) => state !== 'unknown');
  return { breaker, validUntil: validUntil(record, lasting, { sources, now }) };
}

function validUntil(
  { troubles, windowMs }: BreakerRecord,
  readings: readonly BreakerReading[],
  { sources, now }: { sources: Sources; now: number },
): number {
  const expiries = readings.map(({ source, observedAt }) => {
    const intervalMs = sources.get(source)?.intervalMs ?? Infinity;
    return observedAt + MISSED_READINGS * intervalMs + 1;
  });
  const episodeEnd = (troubles.episode?.closedAt ?? -Infinity) + windowMs;
  return Math.min(...expiries, episodeEnd > now ? episodeEnd : Infinity);
}
