import {
  FetchUrlReader,
  ReadUrlResponseFactory,
} from '@backstage/backend-defaults/urlReader';
import type {
  UrlReaderService,
  UrlReaderServiceReadTreeResponse,
  UrlReaderServiceReadUrlOptions,
  UrlReaderServiceReadUrlResponse,
  UrlReaderServiceSearchOptions,
  UrlReaderServiceSearchResponse,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import getRawBody from 'raw-body';
import { Readable } from 'node:stream';

/** How long and how much may be read from one address. */
export type ReadLimits = { timeoutMs: number; maxBytes: number };

const isTooLarge = (error: unknown) =>
  typeof error === 'object' &&
  error !== null &&
  'type' in error &&
  error.type === 'entity.too.large';

const isTimeout = (error: unknown) =>
  /abort|time(d )?-?out/i.test(String(error));

/** Reads allowed addresses as `FetchUrlReader` does, but never for ever and never without end. */
export class LimitedUrlReader implements UrlReaderService {
  readonly #reader: FetchUrlReader;
  readonly #limits: ReadLimits;

  constructor(reader: FetchUrlReader, limits: ReadLimits) {
    this.#reader = reader;
    this.#limits = limits;
  }

  async readUrl(
    url: string,
    options?: UrlReaderServiceReadUrlOptions,
  ): Promise<UrlReaderServiceReadUrlResponse> {
    const { timeoutMs, maxBytes } = this.#limits;
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = options?.signal
      ? AbortSignal.any([options.signal, timeout])
      : timeout;
    try {
      const response = await this.#reader.readUrl(url, { ...options, signal });
      const stream =
        response.stream?.() ?? Readable.from(await response.buffer());
      const body = await getRawBody(stream, { limit: maxBytes });
      return await ReadUrlResponseFactory.fromReadable(
        Readable.from([body]),
        response,
      );
    } catch (error) {
      if (timeout.aborted && isTimeout(error)) {
        throw new Error(
          `${url} did not answer within ${timeoutMs / 1000} s; is the address right and the server up?`,
        );
      }
      if (isTooLarge(error)) {
        throw new Error(
          `${url} is larger than the ${maxBytes} bytes that may be read from one address`,
        );
      }
      throw error;
    }
  }

  readTree(): Promise<UrlReaderServiceReadTreeResponse> {
    return this.#reader.readTree();
  }

  async search(
    url: string,
    options?: UrlReaderServiceSearchOptions,
  ): Promise<UrlReaderServiceSearchResponse> {
    if (/[*?]/.test(new URL(url).pathname)) {
      throw new Error(
        `${url}: an address with a pattern cannot be read; name one file`,
      );
    }
    try {
      const { buffer, etag, lastModifiedAt } = await this.readUrl(url, options);
      return {
        files: [{ url, content: buffer, lastModifiedAt }],
        etag: etag ?? '',
      };
    } catch (error) {
      if (error instanceof NotFoundError) return { files: [], etag: '' };
      throw error;
    }
  }

  toString(): string {
    return 'limited-fetch{}';
  }
}
