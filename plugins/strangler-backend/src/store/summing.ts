import { type Database, grouped } from '@banyan/backstage-plugin-banyan-node';
import { mergedTraffic } from '@banyan/core';
import type { StoredTraffic } from './StranglerStore';
import {
  toTraffic,
  toTrafficRow,
  TRAFFIC_COLUMNS,
  type TrafficRow,
  type Whole,
} from './trafficRows';

const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;

/** The tables of sums, and how long each is of. */
export const SUMS = { hours: HOUR_MS, days: DAY_MS } as const;

type Table = keyof typeof SUMS;
type SampleRow = TrafficRow & { is_summed: boolean | number };
type SumRow = TrafficRow & { at: Whole };

const ROWS_AT_ONCE = 200;

/** The hour or day that a sample ends in. */
const startOf = ({ to }: StoredTraffic, lengthMs: number) =>
  Math.floor((to - 1) / lengthMs) * lengthMs;

/** Adds traffic of one migration to what its hours or days have already. */
async function addTo(
  transaction: Database,
  table: Table,
  samples: readonly StoredTraffic[],
): Promise<void> {
  const lengthMs = SUMS[table];
  const starts = [...new Set(samples.map(each => startOf(each, lengthMs)))];
  const known = await transaction<SumRow>(table)
    .where({ migration_ref: samples[0].migrationRef })
    .whereIn('at', starts);
  const parts = [
    ...known.map(row => ({ at: Number(row.at), traffic: toTraffic(row) })),
    ...samples.map(traffic => ({ at: startOf(traffic, lengthMs), traffic })),
  ];
  const groups = grouped(parts, ({ at, traffic }) =>
    [at, traffic.source, traffic.capability].join('\n'),
  );
  const rows = [...groups.values()].flatMap(group => {
    const merged = mergedTraffic(group.map(({ traffic }) => traffic));
    if (!merged) return [];
    const [{ at, traffic }] = group;
    return { ...toTrafficRow({ ...traffic, ...merged }), at };
  });
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await transaction<SumRow>(table)
      .insert(rows.slice(from, from + ROWS_AT_ONCE))
      .onConflict(['migration_ref', 'capability', 'source', 'at'])
      .merge();
}

/** Adds each sample to its hour and its day, once; to be done by one replica at a time. */
export async function sumUp(database: Database): Promise<void> {
  const refs = await database<SampleRow>('samples')
    .where({ is_summed: false })
    .distinct('migration_ref');
  for (const { migration_ref } of refs)
    await database.transaction(async transaction => {
      const fresh = { migration_ref, is_summed: false };
      const rows = await transaction<SampleRow>('samples')
        .select(...TRAFFIC_COLUMNS)
        .where(fresh)
        .forUpdate();
      const samples = rows.map(toTraffic);
      await addTo(transaction, 'hours', samples);
      await addTo(transaction, 'days', samples);
      await transaction<SampleRow>('samples')
        .where(fresh)
        .update({ is_summed: true });
    });
}
