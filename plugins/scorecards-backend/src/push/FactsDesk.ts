import { InputError, NotAllowedError } from '@backstage/errors';
import type { Caller } from '../answers/Caller';
import type { Rights } from '../rights/Rights';
import type { Scorecards, TakenFacts } from '../Scorecards';
import { type PartedItems, partedItems } from './partedItems';

/** What taking facts needs. */
export type FactsDeskOptions = {
  now: () => number;
  rights: Pick<Rights, 'pushesFacts'>;
  scorecards: Pick<Scorecards, 'collectors' | 'takePushed' | 'world'>;
};

/** What somebody tells; the items have not been looked at. */
export type ToldFacts = { collector: string; items: readonly unknown[] };

const MOST_NAMED = 20;

/** Somebody may tell of an entity as soon as it is so long in the catalog. */
const KNOWN_AFTER_MS = 15_000;

/** Where pipelines and tools tell what they know. */
export class FactsDesk {
  constructor(private readonly options: FactsDeskOptions) {}

  /** Takes what is in order; `again` says who asks when the catalog has been read again. */
  async take(
    caller: Caller,
    { collector, items }: ToldFacts,
    again: () => Promise<Caller>,
  ): Promise<TakenFacts> {
    const { scorecards } = this.options;
    await this.#mustBeAllowed(caller);
    await this.#mustBeFree(collector);
    const parted = await this.#parted(caller, items, again);
    const { taken, refused } = await scorecards.takePushed(
      collector,
      parted.known.map(({ item }) => item),
    );
    const placed = refused.map(({ index, problem }) => ({
      at: parted.known[Number(index.replace('items.', ''))].at,
      problem,
    }));
    const all = [...parted.unreadable, ...parted.unknown, ...placed]
      .sort((a, b) => a.at - b.at)
      .map(({ at, problem }) => ({ index: `items.${at}`, problem }));
    if (taken === 0)
      throw new InputError(
        all
          .slice(0, MOST_NAMED)
          .map(({ index, problem }) => `${index}: ${problem}`)
          .join('; '),
      );
    return { taken, refused: all };
  }

  /** An entity that nobody knows may be newer than what is known of the catalog. */
  async #parted(
    caller: Caller,
    items: readonly unknown[],
    again: () => Promise<Caller>,
  ): Promise<PartedItems> {
    const { now, scorecards } = this.options;
    const parted = partedItems(items, caller.sight);
    const age = now() - caller.sight.world.readAt;
    if (parted.unknown.length === 0 || age < KNOWN_AFTER_MS) return parted;
    await scorecards.world({ fresh: true });
    return partedItems(items, (await again()).sight);
  }

  async #mustBeAllowed({ credentials }: Caller): Promise<void> {
    if (await this.options.rights.pushesFacts(credentials)) return;
    throw new NotAllowedError(
      'Telling facts takes the permission scorecards.facts.push. Use the credentials of a service, or ask a portal admin.',
    );
  }

  async #mustBeFree(name: string): Promise<void> {
    const collectors = await this.options.scorecards.collectors();
    const taken = collectors.find(({ id }) => id === name);
    if (!taken || taken.state === 'pushed') return;
    throw new InputError(
      `collector: ${name} is read by the portal itself. Choose another name, such as ci.`,
    );
  }
}
