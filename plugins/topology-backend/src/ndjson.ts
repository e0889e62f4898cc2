import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Sends one JSON value a line, as fast as the caller reads. */
export async function ndjson<T>(
  response: Response,
  values: Iterable<T>,
  line: (value: T) => object,
): Promise<void> {
  function* lines() {
    for (const value of values) yield `${JSON.stringify(line(value))}\n`;
  }
  response.type('application/x-ndjson');
  await pipeline(Readable.from(lines()), response);
}
