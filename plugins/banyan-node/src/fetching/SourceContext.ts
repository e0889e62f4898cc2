import type { JsonObject } from '@backstage/types';

/** An answer within the limits: the host was allowed, it came in time and is not too large. @public */
export type SourceResponse = {
  headers: Headers;
  text(): Promise<string>;
  /** The text in pieces as it comes, without a limit to its whole length: for streams. */
  pieces(): AsyncIterable<string>;
};

/** What a source may use: nothing else reaches the network. @public */
export type SourceContext = {
  /** Fails with a sentence for people when the address is not allowed, slow, too large or unwell. */
  fetch(
    url: string,
    options?: {
      method?: 'GET' | 'POST' | 'PUT';
      body?: JsonObject;
      accept?: string;
    },
  ): Promise<SourceResponse>;
  signal: AbortSignal;
  /** Epoch milliseconds. */
  now(): number;
};
