import type { LoggerService } from '@backstage/backend-plugin-api';
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { stringifyError } from '@backstage/errors';
import type { CatalogEntity } from '@banyan/core';
import type { CoordinationStore, RepositoryState } from './CoordinationStore';
import type { GitConfig, GitRepository } from './gitConfig';
import { measuredMining } from './measuredMining';
import { mineRepository } from './mineRepository';
import { monthsUntil } from './months';
import { whyNotMined } from './whyNotMined';

type GitMinerOptions = {
  git: GitConfig;
  store: CoordinationStore;
  /** All that the catalog has. */
  entities: () => Promise<readonly CatalogEntity[]>;
  metrics: MetricsService;
  logger: LoggerService;
  now?: () => number;
};

type Round = {
  entities: readonly CatalogEntity[];
  state?: RepositoryState;
  signal: AbortSignal;
};

/** Mines repositories one after the other; what is wrong with one harms no other. */
export class GitMiner {
  readonly #options: GitMinerOptions;
  readonly #measured: ReturnType<typeof measuredMining>;
  readonly #now: () => number;

  constructor(options: GitMinerOptions) {
    this.#options = options;
    this.#measured = measuredMining(options.metrics);
    this.#now = options.now ?? Date.now;
  }

  /** Brings everything that is mined up to date, until the signal ends it. */
  async mine(signal: AbortSignal): Promise<void> {
    const { git, store, entities } = this.#options;
    const { repositories, months } = git;
    await store.keepOnly(repositories.map(({ name }) => name));
    const states = await store.states();
    const known = await entities();
    for (const repository of repositories) {
      if (signal.aborted) return;
      const state = states.find(({ name }) => name === repository.name);
      await this.#mine(repository, { entities: known, state, signal });
    }
    await store.forgetBefore(monthsUntil(this.#now(), months).from);
  }

  async #mine(repository: GitRepository, { signal, ...round }: Round) {
    const { git, store, logger } = this.#options;
    const { name } = repository;
    const limit = AbortSignal.timeout(git.repositoryTimeoutMs);
    const mining = {
      ...round,
      repository,
      store,
      months: git.months,
      now: this.#now(),
      signal: AbortSignal.any([signal, limit]),
    };
    try {
      const commits = await this.#measured(name, () => mineRepository(mining));
      logger.debug(`Mined ${commits} commits of repository ${name}`);
    } catch (error) {
      if (signal.aborted) return;
      logger.warn(
        `Repository ${name} could not be mined: ${stringifyError(error)}`,
      );
      await store.fail(name, whyNotMined(error, limit.aborted));
    }
  }
}
