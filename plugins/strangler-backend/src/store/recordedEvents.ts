import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { type EventRow, toEvent } from './eventRows';
import type { RecordedEvent } from './StranglerStore';

/** Those that change a stage or a share, in the order in which they were recorded. */
export async function recordedEvents(
  database: Database,
): Promise<RecordedEvent[]> {
  const rows = await database<EventRow>('events')
    .whereIn('kind', ['stage', 'weight', 'rollback'])
    .orderBy('id');
  return rows.map(toEvent);
}

/** Another one whenever something was recorded. */
export async function eventsRevision(database: Database): Promise<string> {
  const row = await database<EventRow>('events').max({ last: 'id' }).first();
  return String(row?.last ?? 0);
}
