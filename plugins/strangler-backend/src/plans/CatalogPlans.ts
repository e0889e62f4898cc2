import type { LoggerService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import { grouped } from '@banyan/backstage-plugin-banyan-node';
import type { RecordedEvent } from '../store/StranglerStore';
import type { ConfiguredSource } from '../stranglerConfig';
import type { CapabilityNames } from './CapabilityNames';
import { planOf } from './planOf';
import type { BrokenPlan, PlannedMigration, Plans } from './Plans';
import { withHistory } from './withHistory';

const FRESH_MS = 30_000;
/** A catalog that is being filled has none yet. */
const EMPTY_MS = 2_000;
/** Until then the plans of before are good enough while the catalog is read. */
const GOOD_MS = 60_000;
/** The catalog has so long to answer. */
const PATIENCE_MS = 20_000;

type Options = {
  /** Reads all migrations of the catalog. */
  read: () => Promise<Entity[]>;
  /** Those that change a stage or a share, in the order in which they were recorded. */
  recorded: () => Promise<RecordedEvent[]>;
  /** Another one whenever something was recorded. */
  revision: () => Promise<string>;
  sources: readonly ConfiguredSource[];
  names: CapabilityNames;
  logger: LoggerService;
  now: () => number;
};

/** The catalog gives what has changed another tag. */
const isSame = (one: Entity, other: Entity) =>
  one.metadata.etag !== undefined && one.metadata.etag === other.metadata.etag;

async function within<T>(ms: number, task: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`it did not answer within ${ms / 1_000} s`)),
      ms,
    );
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The migrations of the catalog, kept for a while; those of the last good reading when it cannot be read. */
export class CatalogPlans implements Plans {
  readonly #options: Options;
  readonly #sources: ReadonlyMap<string, ConfiguredSource>;
  #plans: PlannedMigration[] | undefined;
  #broken: BrokenPlan[] = [];
  #readAt = -Infinity;
  #isDown = false;
  #reading: Promise<void> | undefined;
  #merged:
    { of: unknown; revision: string; plans: PlannedMigration[] } | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#sources = new Map(options.sources.map(each => [each.id, each]));
  }

  async all(): Promise<readonly PlannedMigration[]> {
    await this.#freshen();
    return this.#merge();
  }

  async get(ref: string): Promise<PlannedMigration | undefined> {
    return (await this.all()).find(each => each.ref === ref);
  }

  async broken(): Promise<readonly BrokenPlan[]> {
    await this.#freshen();
    return this.#broken;
  }

  refresh(): Promise<void> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #freshen(): Promise<void> {
    const age = this.#options.now() - this.#readAt;
    const isEmpty = this.#plans?.length === 0;
    if (age < (isEmpty ? EMPTY_MS : FRESH_MS)) return;
    const reading = this.refresh();
    const hasNone = this.#plans === undefined || isEmpty;
    if (hasNone || (age >= GOOD_MS && !this.#isDown)) await reading;
    if (this.#plans === undefined)
      throw new ServiceUnavailableError(
        'The migrations of the catalog cannot be read. Try again in a moment.',
      );
  }

  /** Never fails. */
  async #read(): Promise<void> {
    const { read, logger, now } = this.#options;
    try {
      this.#take(await within(PATIENCE_MS, read()));
      this.#readAt = now();
      this.#isDown = false;
    } catch (error) {
      if (!this.#isDown)
        logger.warn(
          `The migrations of the catalog cannot be read (${toError(error).message}); they stay as they were`,
        );
      this.#isDown = true;
    }
  }

  #take(entities: readonly Entity[]): void {
    const before = new Map(this.#plans?.map(plan => [plan.ref, plan]));
    const broken: BrokenPlan[] = [];
    const plans = entities.flatMap(entity => {
      const ref = stringifyEntityRef(entity);
      const known = before.get(ref);
      if (known && isSame(known.entity, entity)) return known;
      try {
        return planOf(entity, this.#sources);
      } catch (error) {
        broken.push({ ref, problem: toError(error).message });
        return [];
      }
    });
    this.#options.names.set(new Map(plans.map(each => [each.ref, each.names])));
    this.#plans = plans;
    this.#broken = broken;
  }

  /** A plan that was not merged again stays the same object, so that readers may keep what they made of it. */
  async #merge(): Promise<readonly PlannedMigration[]> {
    const { recorded, revision } = this.#options;
    const plans = this.#plans ?? [];
    const newest = await revision();
    const known = this.#merged;
    if (known && known.of === plans && known.revision === newest)
      return known.plans;
    const events = grouped(await recorded(), each => each.migrationRef);
    const merged = plans.map(plan =>
      withHistory(plan, events.get(plan.ref) ?? []),
    );
    this.#merged = { of: plans, revision: newest, plans: merged };
    return merged;
  }
}
