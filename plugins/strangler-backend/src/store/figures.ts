import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { HaltValue, Snapshot } from './StranglerStore';
import type { Whole } from './trafficRows';

type SnapshotRow = {
  migration_ref: string;
  day: Whole;
  weight: number | null;
  count: number | null;
  traffic: number | null;
  data: number | null;
  written_at: Whole;
};

type HaltRow = {
  migration_ref: string;
  value: number;
  at: Whole;
  origin: HaltValue['origin'];
};

const ROWS_AT_ONCE = 500;

/** Oldest first. */
export async function snapshots(
  database: Database,
  migrationRefs: readonly string[],
  { from = 0, to }: { from?: number; to?: number } = {},
): Promise<Snapshot[]> {
  const rows = await database<SnapshotRow>('snapshots')
    .whereIn('migration_ref', [...migrationRefs])
    .where('day', '>=', from)
    .where('day', '<=', to ?? Number.MAX_SAFE_INTEGER)
    .orderBy('day');
  return rows.map(({ migration_ref, day, weight, count, traffic, data }) => ({
    ...{ migrationRef: migration_ref, day: Number(day) },
    ...{ weight, count, traffic, data },
  }));
}

/** Writes the figures of a day over those that it has; traffic that is not known now is as it was last known on that day. */
export async function writeSnapshots(
  database: Database,
  figures: readonly Snapshot[],
  now: number,
): Promise<void> {
  const rows = figures.map(({ migrationRef, ...each }) => ({
    migration_ref: migrationRef,
    ...each,
    written_at: now,
  }));
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await database<SnapshotRow>('snapshots')
      .insert(rows.slice(at, at + ROWS_AT_ONCE))
      .onConflict(['migration_ref', 'day'])
      .merge({
        weight: database.raw('excluded.weight'),
        count: database.raw('excluded.count'),
        traffic: database.raw('coalesce(excluded.traffic, snapshots.traffic)'),
        data: database.raw('excluded.data'),
        written_at: database.raw('excluded.written_at'),
      })
      // What another replica saw later stays.
      .where('snapshots.written_at', '<=', now);
}

/** By migration; one without a value is absent. */
export async function haltValues(
  database: Database,
  migrationRefs: readonly string[],
): Promise<Map<string, HaltValue>> {
  const rows = await database<HaltRow>('halt_values').whereIn('migration_ref', [
    ...migrationRefs,
  ]);
  return new Map(
    rows.map(({ migration_ref, value, at, origin }) => [
      migration_ref,
      { value, at: Number(at), origin },
    ]),
  );
}

/** Writes a value unless a newer one is known. */
export async function writeHaltValue(
  database: Database,
  migrationRef: string,
  { value, at, origin }: HaltValue,
): Promise<void> {
  await database<HaltRow>('halt_values')
    .insert({ migration_ref: migrationRef, value, at, origin })
    .onConflict('migration_ref')
    .merge()
    .where('halt_values.at', '<=', at);
}

/** Forgets what was measured before a moment: nobody can measure it any more. What was pushed stays. */
export const forgetMeasured = (
  database: Database,
  migrationRef: string,
  moment: number,
): Promise<number> =>
  database<HaltRow>('halt_values')
    .where({ migration_ref: migrationRef })
    .whereNot({ origin: 'push' })
    .where('at', '<', moment)
    .delete();
