import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import type { ExemptionRequest } from '@banyan/backstage-plugin-banyan-common';
import { createHash, randomUUID } from 'node:crypto';
import { DAY_MS, dayAfter, dayOf } from '../days/days';
import type { Actor } from './Actor';
import type { ExemptionStore, StoredExemption } from './ExemptionStore';
import { stateNow } from './exemptionState';
import { type ExemptionStep, STEPS } from './exemptionSteps';

/** By entity, then by the key of the check. */
export type Holding = ReadonlyMap<string, ReadonlyMap<string, StoredExemption>>;

/** What holds now, and what is asked for. */
export type OpenExemptions = {
  /** Another one whenever anything in it is. */
  revision: string;
  holding: Holding;
  requested: Holding;
};

type Options = {
  store: ExemptionStore;
  longestMs: number;
  now: () => number;
};

function byEntity(exemptions: readonly StoredExemption[]): Holding {
  const all = new Map<string, Map<string, StoredExemption>>();
  for (const exemption of exemptions) {
    const { entityRef, check } = exemption;
    const known = all.get(entityRef) ?? new Map<string, StoredExemption>();
    all.set(entityRef, known.set(check, exemption));
  }
  return all;
}

/** Which checks do not count for which entities, who asked for it and who agreed. */
export class Exemptions {
  #open: OpenExemptions = {
    revision: '',
    holding: new Map(),
    requested: new Map(),
  };

  constructor(private readonly options: Options) {}

  /** As the database has it now; the same object for as long as nothing has changed. */
  async open(): Promise<OpenExemptions> {
    const all = await this.options.store.open(dayOf(this.options.now()));
    const revision = createHash('sha1')
      .update(all.map(({ id, state }) => `${state} ${id}`).join())
      .digest('base64');
    if (revision !== this.#open.revision)
      this.#open = {
        revision,
        holding: byEntity(all.filter(({ state }) => state === 'approved')),
        requested: byEntity(all.filter(({ state }) => state === 'requested')),
      };
    return this.#open;
  }

  /** Those that hold now. */
  async holding(): Promise<Holding> {
    return (await this.open()).holding;
  }

  /** All of an entity that there ever were, the newest first. */
  of(entityRef: string): Promise<StoredExemption[]> {
    return this.options.store.list({ entityRef });
  }

  /** All that there ever were, the newest first. */
  list(): Promise<StoredExemption[]> {
    return this.options.store.list();
  }

  find(id: string): Promise<StoredExemption | undefined> {
    return this.options.store.find(id);
  }

  /** Asks for one, on behalf of somebody who may. */
  async request(
    wanted: ExemptionRequest,
    by: string,
  ): Promise<StoredExemption> {
    const now = this.options.now();
    this.#mustBeShort(wanted.endsOn, now);
    const exemption: StoredExemption = {
      ...wanted,
      id: randomUUID(),
      state: 'requested',
      requestedBy: by,
      requestedAt: now,
      decidedBy: null,
      decidedAt: null,
      decision: null,
    };
    await this.options.store.add(exemption, dayOf(now));
    return exemption;
  }

  /** What somebody may do with one now. */
  stepsOf(exemption: StoredExemption, actor: Actor): ExemptionStep[] {
    const state = stateNow(exemption, this.options.now());
    const names: ExemptionStep[] = ['approve', 'deny', 'revoke', 'withdraw'];
    return names.filter(
      name =>
        STEPS[name].from.some(each => each === state) &&
        STEPS[name].may(exemption, actor),
    );
  }

  /** Approves, denies, revokes or withdraws one; fails with a sentence. */
  async decide(
    exemption: StoredExemption,
    step: ExemptionStep,
    { reason, ...actor }: Actor & { me: string; reason?: string },
  ): Promise<StoredExemption> {
    const now = this.options.now();
    const { from, to, may, refusal } = STEPS[step];
    if (!may(exemption, actor)) throw new NotAllowedError(refusal);
    const state = stateNow(exemption, now);
    if (!from.some(each => each === state))
      throw new ConflictError(
        `This exemption is ${state}, so that nobody can ${step} it any more.`,
      );
    const decision = { by: actor.me, at: now, reason: reason ?? null };
    return this.options.store.decide(exemption, { state: to, ...decision });
  }

  #mustBeShort(endsOn: string, now: number): void {
    const longestDays = Math.floor(this.options.longestMs / DAY_MS);
    const today = dayOf(now);
    if (endsOn < today)
      throw new InputError(`endsOn: ${endsOn} is over. Choose a later day.`);
    const latest = dayAfter(today, longestDays);
    if (endsOn > latest)
      throw new InputError(
        `endsOn: an exemption lasts ${longestDays} days at most, until ${latest}. Ask again then.`,
      );
  }
}
