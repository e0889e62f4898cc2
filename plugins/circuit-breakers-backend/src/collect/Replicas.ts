import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Board } from '../live/Board';
import type { DatabaseBreakerStore } from '../store/DatabaseBreakerStore';
import type { Held, Leases } from '../store/Leases';
import type { SourceStates } from '../store/SourceStates';
import type { Tail } from '../store/Tail';
import { Pushes } from './Pushes';

/** How much later than the one who reads it the others hear of a source. */
const LAG_MS = 1_000;
const NOTHING: Held = { names: new Set(), isAlone: true };

type ReplicasOptions = {
  board: Board;
  leases: Leases;
  states: SourceStates;
  tail: Tail;
  pushes: Pushes;
  logger: LoggerService;
  store: Pick<DatabaseBreakerStore, 'tell'>;
};

/** What the replicas of the backend know of one another, through their database. */
export class Replicas {
  readonly #options: ReplicasOptions;
  #held = NOTHING;
  #isFailing = false;
  #turn: Promise<void> = Promise.resolve();

  constructor(options: ReplicasOptions) {
    this.#options = options;
  }

  get isAlone(): boolean {
    return this.#held.isAlone;
  }

  /** Whether this replica has a duty. */
  holds(name: string): boolean {
    return this.#held.names.has(name);
  }

  /** What this replica is to do; as before while the database cannot say: then nobody can take it over. */
  async claim(wanted: ReadonlySet<string>): Promise<Held> {
    await this.#trying('shared', async () => {
      this.#held = await this.#options.leases.claim(wanted);
    });
    return this.#held;
  }

  /** Takes over what is known of a source. */
  async recall(source: string): Promise<void> {
    const { board, states } = this.#options;
    await this.#trying('read', async () => {
      const state = await states.of(source);
      if (state) board.adopt(source, state);
    });
  }

  /** Hears what others have seen, one look at a time. */
  follow(): Promise<void> {
    this.#turn = this.#turn.then(() =>
      this.#trying('read', () => this.#follow()),
    );
    return this.#turn;
  }

  async #follow(): Promise<void> {
    const { board, pushes, states, store, tail } = this.#options;
    const news = await tail.next();
    board.adoptTransitions(news.transitions);
    store.tell(news);
    const isOfInterest = (id: string) =>
      Pushes.isPush(id) || board.source(id)?.isOurs === false;
    for (const [source, state] of await states.changed(isOfInterest)) {
      const isPush = Pushes.isPush(source);
      if (isPush && !pushes.recall(source, state.simulated)) continue;
      board.lag(source, this.isAlone ? 0 : LAG_MS);
      board.adopt(source, state, { derive: isPush });
    }
  }

  async #trying(what: string, attempt: () => Promise<void>): Promise<void> {
    try {
      await attempt();
      this.#isFailing = false;
    } catch (error) {
      if (!this.#isFailing)
        this.#options.logger.warn(
          `What replicas know cannot be ${what} (${toError(error).message}); it is tried again`,
        );
      this.#isFailing = true;
    }
  }
}
