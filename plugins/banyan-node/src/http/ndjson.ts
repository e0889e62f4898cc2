import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Sends one JSON value a line, as fast as the caller reads; `line` says what is sent of a value. @public */
export async function ndjson<T extends object>(
  response: Response,
  values: Iterable<T>,
  line: (value: T) => object = value => value,
): Promise<void> {
  function* lines() {
    for (const value of values) yield `${JSON.stringify(line(value))}\n`;
  }
  response.type('application/x-ndjson');
  await pipeline(Readable.from(lines()), response);
}
