import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { type EventRow, toEvent } from './eventRows';
import type { RecordedEvent } from './StranglerStore';

/** A change that is seen later has another cause. */
const ORDER_MS = 60_000;
const SAME = 0.05;

/** The order in the portal by which a capability has this share now; undefined = there was none. */
export async function orderOf(
  database: Database,
  change: { migrationRef: string; capability: string; to: number; now: number },
): Promise<RecordedEvent | undefined> {
  const row = await database<EventRow>('events')
    .where({
      migration_ref: change.migrationRef,
      capability: change.capability,
      kind: 'order',
    })
    .where('at', '>', change.now - ORDER_MS)
    .whereNotNull('to_percent')
    .orderBy('id', 'desc')
    .first();
  return row && Math.abs((row.to_percent ?? NaN) - change.to) < SAME
    ? toEvent(row)
    : undefined;
}
