import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError, stringifyError } from '@backstage/errors';
import type { Graph } from '@banyan/core';
import { graphVersion } from './graphVersion';
import { withinTime } from './withinTime';

const PATIENCE_MS = 10_000;

/** The catalog as it was at one moment. */
export type Snapshot = {
  graph: Graph;
  version: string;
  /** When the catalog was last seen like this, milliseconds since 1970. */
  builtAt: number;
};

type SnapshotStoreOptions = {
  read: () => Promise<Graph>;
  logger: LoggerService;
  now?: () => number;
  /** How long a caller waits for the first reading. */
  patienceMs?: number;
};

/** Holds the last good reading of the catalog, which takes the place of the one before at once. */
export class SnapshotStore {
  readonly #read: () => Promise<Graph>;
  readonly #logger: LoggerService;
  readonly #now: () => number;
  readonly #patienceMs: number;
  #snapshot?: Snapshot;
  #reading?: Promise<void>;

  constructor(options: SnapshotStoreOptions) {
    const {
      read,
      logger,
      now = () => Date.now(),
      patienceMs = PATIENCE_MS,
    } = options;
    this.#read = read;
    this.#logger = logger;
    this.#now = now;
    this.#patienceMs = patienceMs;
  }

  /** The last good reading, if there is one yet. */
  get latest(): Snapshot | undefined {
    return this.#snapshot;
  }

  /** Of the last good reading that was not empty. */
  get version(): string | undefined {
    return this.#snapshot?.graph.entities.length
      ? this.#snapshot.version
      : undefined;
  }

  /** The last good reading; waits for the first, but not for ever. */
  async current(): Promise<Snapshot> {
    if (!this.#snapshot) {
      await withinTime(this.refresh(), this.#patienceMs).catch(() => undefined);
    }
    if (!this.#snapshot) {
      throw new ServiceUnavailableError(
        'The catalog has not answered yet. It is asked again and again; try again in a few seconds. If this lasts, the log of the backend says why.',
      );
    }
    return this.#snapshot;
  }

  /** Reads the catalog again; keeps the last good reading when it does not answer. */
  async refresh(): Promise<void> {
    this.#reading ??= this.#refreshOnce().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #refreshOnce(): Promise<void> {
    const start = this.#now();
    try {
      const graph = await this.#read();
      const version = graphVersion(graph);
      const builtAt = this.#now();
      // The same content keeps its graph, and with it all answers that were made from it.
      const before = this.#snapshot;
      if (before?.version === version) {
        this.#snapshot = { ...before, builtAt };
        return;
      }
      this.#snapshot = { graph, version, builtAt };
      this.#logger.info(
        `The graph has ${graph.entities.length} entities now, read in ${builtAt - start} ms`,
      );
    } catch (error) {
      this.#logger.warn(
        `The catalog could not be read, the last reading is kept: ${stringifyError(error)}`,
      );
    }
  }
}
