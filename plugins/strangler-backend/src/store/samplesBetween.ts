import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { TrafficRow } from './trafficRows';

type Query = { migrationRef: string; source: string; from: number; to: number };

/** The times within another one of which something is known, by the names that capabilities had. */
export async function samplesBetween(
  database: Database,
  { migrationRef, source, from, to }: Query,
): Promise<{ capability: string; from: number; to: number }[]> {
  const rows = await database<TrafficRow>('samples')
    .select('capability', 'from_at', 'to_at')
    .where({ migration_ref: migrationRef, source })
    .where('to_at', '>', from)
    .where('from_at', '<', to);
  return rows.map(({ capability, from_at, to_at }) => ({
    capability,
    from: Number(from_at),
    to: Number(to_at),
  }));
}
