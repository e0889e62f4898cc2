import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Sends one JSON value a line, as fast as the caller reads. */
export async function ndjson(
  response: Response,
  values: Iterable<object>,
): Promise<void> {
  function* lines() {
    for (const value of values) yield `${JSON.stringify(value)}\n`;
  }
  response.type('application/x-ndjson');
  await pipeline(Readable.from(lines()), response);
}
