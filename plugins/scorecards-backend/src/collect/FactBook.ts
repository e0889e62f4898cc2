import {
  type CollectedFacts,
  type Database,
  grouped,
} from '@banyan/backstage-plugin-banyan-node';
import { collectorStates, readCollected } from '../store/factRows';
import { readPushed } from '../store/pushedRows';
import { type FactsByRef, KnownFacts } from './KnownFacts';

type Options = {
  database: Database;
  factsMaxAgeMs: number;
  now: () => number;
};

/** What is no longer kept goes from memory as often as this. */
const READ_ALL_MS = 24 * 60 * 60 * 1_000;

/** The facts in the database, held in memory as long as they are the same. */
export class FactBook {
  readonly #collected = new Map<
    string,
    { revision: string; facts: FactsByRef }
  >();
  #pushed = new Map<string, CollectedFacts[]>();
  #pushedAt = 0;
  #readAllAt = -Infinity;

  constructor(private readonly options: Options) {}

  /** What holds now. Facts of a collector that has failed for long do not. */
  async known(): Promise<KnownFacts> {
    const { database, factsMaxAgeMs, now } = this.options;
    const oldest = now() - factsMaxAgeMs;
    const origins: FactsByRef[] = [await this.#newestPushed()];
    for (const state of (await collectorStates(database)).values()) {
      if (state.collectedAt === null || state.collectedAt < oldest) continue;
      const { id, revision } = state;
      const known = this.#collected.get(id);
      const facts =
        known?.revision === revision
          ? known.facts
          : grouped(
              await readCollected(database, state),
              each => each.entityRef,
            );
      this.#collected.set(id, { revision, facts });
      origins.push(facts);
    }
    return new KnownFacts(origins);
  }

  async #newestPushed(): Promise<FactsByRef> {
    const { database, now } = this.options;
    if (now() - this.#readAllAt > READ_ALL_MS) {
      this.#pushed = new Map();
      this.#pushedAt = 0;
      this.#readAllAt = now();
    }
    const read = await readPushed(database, this.#pushedAt);
    if (read.facts.size === 0) return this.#pushed;
    const pushed = new Map(this.#pushed);
    for (const [ref, lines] of read.facts) {
      const sets = new Set(lines.flatMap(({ facts }) => Object.keys(facts)));
      const others = (pushed.get(ref) ?? []).filter(({ facts }) =>
        Object.keys(facts).every(set => !sets.has(set)),
      );
      pushed.set(ref, [...others, ...lines]);
    }
    this.#pushed = pushed;
    this.#pushedAt = read.pushedAt;
    return pushed;
  }
}
