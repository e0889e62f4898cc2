import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Clock } from '../live/Clock';
import { Components } from './Components';

const LIMIT_MS = 20_000;

type KnownComponentsOptions = {
  /** Reads the catalog. */
  read: () => Promise<Components>;
  clock: Clock;
  logger: LoggerService;
};

/** The components of the catalog; those of the last good reading while it cannot be read. */
export class KnownComponents {
  readonly #options: KnownComponentsOptions;
  #current = new Components();
  #isRead = false;
  #isDown = false;

  constructor(options: KnownComponentsOptions) {
    this.#options = options;
  }

  get current(): Components {
    return this.#current;
  }

  /** Whether the catalog has been read at all. */
  get isRead(): boolean {
    return this.#isRead;
  }

  async refresh(): Promise<void> {
    const { logger } = this.#options;
    try {
      this.#current = await this.#read();
      this.#isRead = true;
      this.#isDown = false;
    } catch (error) {
      if (!this.#isDown)
        logger.warn(
          `The catalog cannot be read (${toError(error).message}); the same sources as before are read`,
        );
      this.#isDown = true;
    }
  }

  /** A catalog that hangs must not keep the next reading from being tried. */
  async #read(): Promise<Components> {
    const { clock, read } = this.#options;
    const waiting = new AbortController();
    const late = async () => {
      await clock.sleep(LIMIT_MS, waiting.signal);
      throw new Error(`it did not answer within ${LIMIT_MS / 1_000} s`);
    };
    try {
      return await Promise.race([read(), late()]);
    } finally {
      waiting.abort();
    }
  }
}
