import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { StranglerConfig } from '../stranglerConfig';
import { SUMS } from './summing';
import type { StoredTraffic, TrafficHistory } from './StranglerStore';
import { toTraffic, type TrafficRow, type Whole } from './trafficRows';

type Query = {
  migrationRef: string;
  /** Those that the capability has or had; the first is today's. */
  names: readonly string[];
  from: number;
  to: number;
};

/** Moments that sums are of, instead of the time in which something was seen. */
const whole = (
  row: TrafficRow & { at: Whole },
  lengthMs: number,
): StoredTraffic => ({
  ...toTraffic(row),
  from: Number(row.at),
  to: Number(row.at) + lengthMs,
});

async function sums(
  database: Database,
  table: keyof typeof SUMS,
  { migrationRef, names, from, to }: Query,
): Promise<StoredTraffic[]> {
  const lengthMs = SUMS[table];
  const rows: (TrafficRow & { at: Whole })[] = await database(table)
    .where({ migration_ref: migrationRef })
    .whereIn('capability', [...names])
    .where('at', '>', from - lengthMs)
    .where('at', '<', to)
    .orderBy('at');
  return rows.map(row => whole(row, lengthMs));
}

async function samples(
  database: Database,
  { migrationRef, names, from, to }: Query,
): Promise<StoredTraffic[]> {
  const rows = await database<TrafficRow>('samples')
    .where({ migration_ref: migrationRef })
    .whereIn('capability', [...names])
    .where('to_at', '>', from)
    .where('from_at', '<', to)
    .orderBy('from_at');
  return rows.map(toTraffic);
}

/** Of one capability, oldest first, in the finest step that is kept since `from`. */
export async function trafficHistory(
  database: Database,
  query: Query & { now: number; retention: StranglerConfig['retention'] },
): Promise<TrafficHistory> {
  const { from, now, names, retention } = query;
  const age = now - from;
  const [table, stepMs] =
    age <= retention.hoursMs
      ? (['hours', SUMS.hours] as const)
      : (['days', SUMS.days] as const);
  const isFine = age <= retention.samplesMs;
  const items = isFine
    ? await samples(database, query)
    : await sums(database, table, query);
  const [capability] = names;
  return {
    stepMs: isFine ? 0 : stepMs,
    items: items.map(each => ({ ...each, capability })),
  };
}

/** Of all capabilities of a migration, by the name that they had, source and day (UTC), oldest first. */
export async function dailyTraffic(
  database: Database,
  migrationRef: string,
  { from, to }: { from: number; to: number },
): Promise<StoredTraffic[]> {
  const rows: (TrafficRow & { at: Whole })[] = await database('days')
    .where({ migration_ref: migrationRef })
    .where('at', '>', from - SUMS.days)
    .where('at', '<', to)
    .orderBy('at');
  return rows.map(row => whole(row, SUMS.days));
}
