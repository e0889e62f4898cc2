import type { STREAM_EVENTS } from '@banyan/backstage-plugin-banyan-common';

/** A message of a stream of server-sent events; one without an id does not count as received. */
export const sseMessage = (
  event: (typeof STREAM_EVENTS)[number],
  data: object,
  id?: string,
): string =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** Says that the connection lives. */
export const KEEP_ALIVE = ': keep-alive\n\n';
