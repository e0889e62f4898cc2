import {
  streamChangesSchema,
  streamEventsSchema,
  streamSnapshotSchema,
} from '@banyan/backstage-plugin-banyan-common';
import type { EventSourceMessage } from 'eventsource-parser';
import type { StreamMessage } from './breakersApi';

const json = (text: string): unknown => JSON.parse(text);

/** What an event of the stream says; one that we do not know only says that somebody is there. */
export function streamMessage({
  event,
  id,
  data,
}: EventSourceMessage): StreamMessage {
  switch (event) {
    case 'snapshot':
      return { type: event, id, data: streamSnapshotSchema.parse(json(data)) };
    case 'changes':
      return { type: event, id, data: streamChangesSchema.parse(json(data)) };
    case 'events':
      return { type: event, id, data: streamEventsSchema.parse(json(data)) };
    default:
      return { type: 'heartbeat' };
  }
}
