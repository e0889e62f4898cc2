import type { SnapshotInfo } from '@banyan/backstage-plugin-banyan-common';
import type { Request, Response } from 'express';

const isKnown = (request: Request, etag: string) =>
  (request.header('If-None-Match') ?? '')
    .split(',')
    .some(each => each.trim().replace(/^W\//, '') === etag);

/**
 * Sends what an answer says of itself in front of `rest`, a JSON object as text; or nothing
 * when the caller has it already. `Last-Modified` tells the age even then.
 */
export function sendAnswer(
  { request, response }: { request: Request; response: Response },
  info: SnapshotInfo,
  rest: () => string,
): void {
  const etag = `"${info.version}${info.stale ? '-stale' : ''}"`;
  response.set({
    ETag: etag,
    'Cache-Control': 'private, no-cache',
    'Last-Modified': new Date(info.builtAt).toUTCString(),
  });
  if (isKnown(request, etag)) {
    response.status(304).end();
    return;
  }
  const start = JSON.stringify(info).slice(0, -1);
  response.type('application/json').send(`${start},${rest().slice(1)}`);
}
