import { NONE } from '@banyan/core';
import { RecentCache } from '../view/RecentCache';
import type { Scoped } from '../view/View';
import type {
  CoordinationStore,
  RepositoryState,
  Totals,
} from './CoordinationStore';
import { foldersOf } from './folders';
import type { GitConfig } from './gitConfig';
import { type Months, monthsUntil } from './months';

type CoordinationOptions = {
  store: CoordinationStore;
  /** Undefined = nothing is mined. */
  git?: GitConfig;
  now?: () => number;
};

/** What is mined, as far as somebody may know of it. */
export type Seen = {
  /** First month that counts; undefined = nothing is mined. */
  since?: string;
  repositories: readonly RepositoryState[];
  totals: Totals;
};

const NOTHING: Totals = { files: [], components: [], pairs: [], together: [] };

/** Gives out what is mined. */
export class Coordination {
  readonly #options: CoordinationOptions;
  readonly #now: () => number;
  /** The last totals, which all callers share, by what they were made from. */
  readonly #totals = new RecentCache<Promise<Totals>>(1);

  constructor(options: CoordinationOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** The repositories that something in scope belongs to, and what is added up of all repositories. */
  async seen({ map, scope }: Scoped): Promise<Seen> {
    const { git, store } = this.#options;
    if (!git) return { repositories: [], totals: NOTHING };
    const months = monthsUntil(this.#now(), git.months);
    const states = await store.states();
    const byName = new Map(states.map(state => [state.name, state]));
    const { entities, ids } = map.graph;
    const inScope = entities.filter((_, id) => scope[id] === 1);
    const visible = git.repositories.filter(repository =>
      repository.component === undefined
        ? foldersOf(repository, inScope).size > 0
        : scope[ids.get(repository.component) ?? NONE] === 1,
    );
    return {
      since: months.from,
      repositories: visible.map(({ name }) => byName.get(name) ?? { name }),
      totals: await this.#totalsOf(months, states),
    };
  }

  #totalsOf(months: Months, states: RepositoryState[]): Promise<Totals> {
    const key = JSON.stringify([months, states]);
    const totals = this.#totals.get(key, () =>
      this.#options.store.totals(months),
    );
    totals.catch(() => this.#totals.delete(key));
    return totals;
  }
}
