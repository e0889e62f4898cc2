import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError, stringifyError } from '@backstage/errors';
import type { Graph } from '@banyan/core';
import { graphVersion } from './graphVersion';

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
};

/** Holds the last good reading of the catalog, which takes the place of the one before at once. */
export class SnapshotStore {
  readonly #read: () => Promise<Graph>;
  readonly #logger: LoggerService;
  readonly #now: () => number;
  #snapshot?: Snapshot;
  #reading?: Promise<void>;

  constructor({ read, logger, now = Date.now }: SnapshotStoreOptions) {
    this.#read = read;
    this.#logger = logger;
    this.#now = now;
  }

  /** Of the last good reading that was not empty. */
  get version(): string | undefined {
    return this.#snapshot?.graph.entities.length
      ? this.#snapshot.version
      : undefined;
  }

  /** The last good reading; waits for the first. */
  async current(): Promise<Snapshot> {
    if (!this.#snapshot) await this.refresh();
    if (!this.#snapshot) {
      throw new ServiceUnavailableError(
        'The catalog has not answered yet; try again in a moment',
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
