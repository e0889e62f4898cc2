import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { Whole } from './trafficRows';

/** Something that lasts, of which its owner is told once. */
export type Occurrence = {
  key: string;
  migrationRef: string;
  since: number;
  /** Last time. */
  seenAt: number;
  /** Null = not yet. */
  toldAt: number | null;
};

type Row = {
  key: string;
  migration_ref: string;
  since: Whole;
  seen_at: Whole;
  told_at: Whole | null;
};

/** Those of which there is one. */
export async function occurrences(
  database: Database,
): Promise<ReadonlyMap<string, Occurrence>> {
  const rows = await database<Row>('occurrences');
  return new Map(
    rows.map(row => [
      row.key,
      {
        key: row.key,
        migrationRef: row.migration_ref,
        since: Number(row.since),
        seenAt: Number(row.seen_at),
        toldAt: row.told_at === null ? null : Number(row.told_at),
      },
    ]),
  );
}

/** Writes it over what was known of it. */
export async function writeOccurrence(
  database: Database,
  { key, migrationRef, since, seenAt, toldAt }: Occurrence,
): Promise<void> {
  await database<Row>('occurrences')
    .insert({
      ...{ key, since },
      migration_ref: migrationRef,
      seen_at: seenAt,
      told_at: toldAt,
    })
    .onConflict('key')
    .merge();
}
