import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { type EventRow, toEvent, toEventRow } from './eventRows';
import type { NewEvent, RecordedEvent } from './StranglerStore';

/** Writes an event unless one with its key is there. */
export async function writeEvent(
  database: Database,
  event: NewEvent,
): Promise<RecordedEvent | undefined> {
  const [row] = await database<EventRow>('events')
    .insert(toEventRow(event))
    .onConflict('key')
    .ignore()
    .returning('*');
  return row && toEvent(row);
}
