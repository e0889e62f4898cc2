import {
  type Capability,
  type Migration,
  type Stage,
  type StageEvent,
  statedPeriod,
} from '../migration';

type Told = Partial<Pick<StageEvent, 'data' | 'note' | 'incident' | 'origin'>>;

/** Tells the history of a migration: a capability, then what happened to it. */
export class MigrationBuilder {
  readonly #capabilities: Capability[] = [];
  readonly #migration: Migration;

  constructor(details: Partial<Migration>) {
    this.#migration = {
      ref: 'migration:acme/leave-the-monolith',
      title: 'Leave the monolith',
      owner: 'group:acme/platform',
      legacy: 'component:acme/monolith',
      facade: 'component:acme/gateway',
      startedAt: statedPeriod('2019').from,
      targetAt: null,
      observabilityReadyAt: null,
      halt: null,
      capabilities: [],
      stays: [],
      ...details,
    };
  }

  /** One point of weight, unless told otherwise. */
  capability(name: string, details: Partial<Capability> = {}): this {
    this.#capabilities.push({
      name,
      title: null,
      tier: 2,
      weight: 1,
      isWeighed: details.weight !== undefined,
      to: `component:acme/${name}-service`,
      routes: [],
      dependsOn: [],
      blockedBy: null,
      rollbackDays: null,
      retirement: { route: null, code: null, tables: null },
      history: [],
      ...details,
    });
    return this;
  }

  /** What happened to the capability before, in order of time. */
  on(
    stated: string,
    stage: Stage,
    percent: number | null = null,
    told: Told = {},
  ): this {
    const capability = this.#capabilities.pop();
    if (!capability) throw new Error('Name a capability first');
    const event: StageEvent = {
      stated,
      at: statedPeriod(stated).from,
      stage,
      percent,
      data: null,
      evidence: null,
      note: null,
      incident: null,
      origin: 'catalog',
      by: null,
      ...told,
    };
    this.#capabilities.push({
      ...capability,
      history: [...capability.history, event],
    });
    return this;
  }

  build(): Migration {
    return { ...this.#migration, capabilities: [...this.#capabilities] };
  }
}

/**
 * A migration in the namespace `acme`, in prose:
 * `aMigration().capability('pay', { weight: 3 }).on('2020-01', 'legacy').on('2020-06', 'canary', 40).build()`.
 *
 * @public
 */
export const aMigration = (details: Partial<Migration> = {}) =>
  new MigrationBuilder(details);
