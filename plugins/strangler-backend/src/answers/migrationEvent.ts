import type { MigrationEvent } from '@banyan/backstage-plugin-banyan-common';
import { createHash } from 'node:crypto';
import type { RecordedEvent } from '../store/StranglerStore';

const ID_LENGTH = 16;

/** An event as answers tell it; the ids of the store count all events, those of hidden migrations too. */
export function migrationEvent({
  migrationRef,
  data: _,
  stated: __,
  ...event
}: RecordedEvent): MigrationEvent {
  const id = createHash('sha256')
    .update(`${migrationRef} ${event.id}`)
    .digest('hex')
    .slice(0, ID_LENGTH);
  return { ...event, id };
}
