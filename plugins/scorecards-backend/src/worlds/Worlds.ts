import type { Entity } from '@backstage/catalog-model';
import type { FactBook } from '../collect/FactBook';
import type { ScoredWorld } from '../Scorecards';
import type { EntityReading } from './KnownEntity';
import type { Published } from './Published';
import { type BrokenEntity, type ReadWorld, readWorld } from './readWorld';

type Options = {
  /** Everything in the catalog that Banyan reasons about, in pages. */
  pages: () => Promise<AsyncIterable<readonly Entity[]>>;
  published: Published;
  facts: Pick<FactBook, 'known'>;
  definitionOf: EntityReading['definitionOf'];
  now: () => number;
};

const FRESH_MS = 5 * 60_000;
/** A catalog that is being filled has little yet. */
const EMPTY_MS = 5_000;
/** Until then the world of before is good enough while the catalog is read. */
const GOOD_MS = 15 * 60_000;

/** The catalog and the facts in memory, read again when they are old. */
export class Worlds {
  #read: ReadWorld | undefined;
  #reading: Promise<ReadWorld> | undefined;

  constructor(private readonly options: Options) {}

  /** Entities of the newest world that could not be read. */
  get broken(): readonly BrokenEntity[] {
    return this.#read?.broken ?? [];
  }

  async world({ fresh = false } = {}): Promise<ScoredWorld> {
    if (fresh) {
      // One that began before may have missed what the caller has just done.
      await this.#reading?.catch(() => {});
      return (await this.#renew()).world;
    }
    const known = this.#read;
    if (known && !(await this.#isOld(known))) return known.world;
    const renewing = this.#renew();
    if (known && this.#isGood(known)) {
      renewing.catch(() => {});
      return known.world;
    }
    try {
      return (await renewing).world;
    } catch (error) {
      if (known) return known.world;
      throw error;
    }
  }

  async #isOld({ world }: ReadWorld): Promise<boolean> {
    const { now, published } = this.options;
    const most = world.subjects.size === 0 ? EMPTY_MS : FRESH_MS;
    return (
      now() - world.readAt >= most || (await published.get()) !== world.set
    );
  }

  #isGood({ world }: ReadWorld): boolean {
    const age = this.options.now() - world.readAt;
    return world.subjects.size > 0 && age < GOOD_MS;
  }

  #renew(): Promise<ReadWorld> {
    this.#reading ??= this.#readNow().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #readNow(): Promise<ReadWorld> {
    const { definitionOf, now, pages, published } = this.options;
    const set = await published.get({ fresh: true });
    this.#read = await readWorld({
      ...{ definitionOf, set, now: now(), before: this.#read },
      facts: await this.options.facts.known(),
      pages: await pages(),
    });
    return this.#read;
  }
}
