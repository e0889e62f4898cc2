import type { Histogram, SideTraffic } from '@banyan/core';
import type { StoredTraffic } from './StranglerStore';

/** PostgreSQL gives large whole numbers as text. */
export type Whole = number | string;

type SideColumns<Side extends 'new' | 'legacy'> = Record<
  `${Side}_requests` | `${Side}_errors`,
  number | null
> &
  Record<`${Side}_latency`, string | null>;

export type TrafficRow = {
  migration_ref: string;
  capability: string;
  source: string;
  /** SQLite has no truth values. */
  simulated: boolean | number;
  from_at: Whole;
  to_at: Whole;
  intended_percent: number | null;
  matched: number | null;
  mismatched: number | null;
  ignored: number | null;
} & SideColumns<'new'> &
  SideColumns<'legacy'>;

/** Columns that traffic has in every table, in the order of what they are about. */
export const TRAFFIC_COLUMNS = [
  'migration_ref',
  'capability',
  'source',
  'simulated',
  'from_at',
  'to_at',
  'new_requests',
  'new_errors',
  'new_latency',
  'legacy_requests',
  'legacy_errors',
  'legacy_latency',
  'intended_percent',
  'matched',
  'mismatched',
  'ignored',
] as const satisfies readonly (keyof TrafficRow)[];

/** As pairs: a third of the room that names would take. */
const toText = (histogram: Histogram | null) =>
  histogram &&
  JSON.stringify(histogram.map(({ atMostMs, count }) => [atMostMs, count]));

function fromText(text: string | null): Histogram | null {
  if (text === null) return null;
  const pairs: [number | null, number][] = JSON.parse(text);
  return pairs.map(([atMostMs, count]) => ({ atMostMs, count }));
}

const sideOf = (
  requests: number | null,
  errors: number | null,
  latency: string | null,
): SideTraffic | null =>
  requests === null ? null : { requests, errors, latency: fromText(latency) };

export const toTrafficRow = (traffic: StoredTraffic): TrafficRow => ({
  migration_ref: traffic.migrationRef,
  capability: traffic.capability,
  source: traffic.source,
  simulated: traffic.simulated,
  from_at: traffic.from,
  to_at: traffic.to,
  new_requests: traffic.new?.requests ?? null,
  new_errors: traffic.new?.errors ?? null,
  new_latency: toText(traffic.new?.latency ?? null),
  legacy_requests: traffic.legacy?.requests ?? null,
  legacy_errors: traffic.legacy?.errors ?? null,
  legacy_latency: toText(traffic.legacy?.latency ?? null),
  intended_percent: traffic.intendedPercent,
  matched: traffic.parallelRun?.matched ?? null,
  mismatched: traffic.parallelRun?.mismatched ?? null,
  ignored: traffic.parallelRun?.ignored ?? null,
});

export const toTraffic = (row: TrafficRow): StoredTraffic => ({
  migrationRef: row.migration_ref,
  capability: row.capability,
  source: row.source,
  simulated: Boolean(row.simulated),
  from: Number(row.from_at),
  to: Number(row.to_at),
  new: sideOf(row.new_requests, row.new_errors, row.new_latency),
  legacy: sideOf(row.legacy_requests, row.legacy_errors, row.legacy_latency),
  intendedPercent: row.intended_percent,
  parallelRun:
    row.matched === null || row.mismatched === null || row.ignored === null
      ? null
      : {
          matched: row.matched,
          mismatched: row.mismatched,
          ignored: row.ignored,
        },
});
