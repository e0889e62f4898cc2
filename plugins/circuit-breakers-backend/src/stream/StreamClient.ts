import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Response } from 'express';

/** One who listens. Nothing is written to a client that does not keep up. */
export class StreamClient {
  readonly credentials: BackstageCredentials;
  readonly scope?: string;
  /** The number of the last change that it was sent. */
  seen: number;
  /** When it was last found out what the client may see. */
  checkedAt: number;
  /** When it was last tried to find out. */
  triedAt: number;
  readonly #response: Response;
  #blockedSince?: number;

  constructor(
    response: Response,
    about: {
      credentials: BackstageCredentials;
      scope?: string;
      seen: number;
      now: number;
    },
  ) {
    this.#response = response;
    this.credentials = about.credentials;
    this.scope = about.scope;
    this.seen = about.seen;
    this.checkedAt = about.now;
    this.triedAt = about.now;
    response.on('drain', () => {
      this.#blockedSince = undefined;
    });
  }

  /** Since when it has not taken what was written. */
  get blockedSince(): number | undefined {
    return this.#blockedSince;
  }

  send(text: string, now: number): void {
    if (this.#response.writableEnded || this.#response.destroyed) return;
    if (!this.#response.write(text)) this.#blockedSince ??= now;
  }

  /** Ends it in order: what was written still arrives. */
  end(): void {
    this.#response.end();
  }

  /** Cuts it off, with what it did not take. */
  drop(): void {
    this.#response.destroy();
  }
}
