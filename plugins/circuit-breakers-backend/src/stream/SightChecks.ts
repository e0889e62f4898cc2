import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { Sight } from '../answers/SeenBreakers';
import type { StreamClient } from './StreamClient';

/** After this long it is asked again what a client may see, */
const CHECK_MS = 60_000;
/** after this long if nobody could tell, */
const RETRY_MS = 10_000;
/** and after this long without an answer a client is sent nothing more. */
const UNCHECKED_MS = 5 * 60_000;
const AT_ONCE = 10;

/** Who may know no more of it. */
const ENDING = ['AuthenticationError', 'NotAllowedError', 'NotFoundError'];

export type SightOf = (
  credentials: BackstageCredentials,
  scope: string | undefined,
) => Promise<Sight>;

type SightChecksOptions = {
  sightOf: SightOf;
  logger: LoggerService;
  /** What a client sees now, changed or not. */
  found: (client: StreamClient, sight: Sight) => void;
};

/** Asks time and again what clients may see, a few at once. */
export class SightChecks {
  readonly #options: SightChecksOptions;
  #isRunning = false;

  constructor(options: SightChecksOptions) {
    this.#options = options;
  }

  async run(clients: readonly StreamClient[], now: number): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    const due = clients.filter(({ checkedAt, triedAt }) => {
      const rest = triedAt > checkedAt ? RETRY_MS : CHECK_MS;
      return now - triedAt >= rest;
    });
    for (let at = 0; at < due.length; at += AT_ONCE)
      await Promise.all(
        due.slice(at, at + AT_ONCE).map(each => this.#check(each, now)),
      );
    this.#isRunning = false;
  }

  async #check(client: StreamClient, now: number): Promise<void> {
    const { found, logger, sightOf } = this.#options;
    client.triedAt = now;
    try {
      const sight = await sightOf(client.credentials, client.scope);
      client.checkedAt = now;
      found(client, sight);
    } catch (error) {
      logger.debug(
        `What a listener may see could not be read: ${stringifyError(error)}`,
      );
      const isOver =
        ENDING.includes(Object(error).name) ||
        now - client.checkedAt > UNCHECKED_MS;
      if (isOver) client.end();
    }
  }
}
