import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  Database,
  GuardedFetch,
} from '@banyan/backstage-plugin-banyan-node';
import { MISSED_READINGS } from '@banyan/core';
import type { Plans } from '../plans/Plans';
import { orderOf } from '../store/orderOf';
import type { NewEvent } from '../store/StranglerStore';
import {
  newTarget,
  targetState,
  type TargetState,
  targetStates,
} from '../store/targetStates';
import { writeLook } from '../store/writeLook';
import type { StranglerConfig } from '../stranglerConfig';
import { asking, sentenceOf } from './asking';
import { healthEvents } from './healthEvents';
import { inParallel } from './inParallel';
import { failedLook, lookOutcome, type LookOutcome } from './lookOutcome';
import type { LookFigures } from './measured';
import { shareEvent } from './shareEvent';
import type { TrafficSources } from './SourceKinds';
import { type Target, targetAt, targetsOf } from './targetsOf';

export type CollectorOptions = {
  config: StranglerConfig;
  database: Database;
  fetch: GuardedFetch;
  kinds: TrafficSources;
  logger: LoggerService;
  measure: (figures: LookFigures) => void;
  now: () => number;
  plans: Plans;
};

const MOST_AT_ONCE = 16;
const LONGEST_PAUSE_MS = 60_000;
/** Of a look that another replica has overtaken. */
const MOST_TRIES = 3;

/** Reads gateways, and writes down what they served since the last look and what they are configured to. */
export class Collector {
  constructor(private readonly options: CollectorOptions) {}

  /** Reads all that is due; one that fails is no harm to others. */
  async look(): Promise<void> {
    const { config, database, kinds, plans } = this.options;
    const { sources } = config;
    const targets = targetsOf(await plans.all(), { sources, kinds });
    if (targets.length === 0) return;
    const states = new Map(
      (await targetStates(database)).map(state => [
        `${state.migrationRef}\n${state.source}`,
        state,
      ]),
    );
    const looks = targets
      .map(target => ({
        target,
        before: states.get(`${target.plan.ref}\n${target.source.id}`),
      }))
      .filter(({ before }) => before === undefined || this.#isDue(before));
    await inParallel(looks, MOST_AT_ONCE, async ({ target, before }) => {
      await this.#look(target, before);
    });
  }

  /** Looks at one migration at one source, now. */
  async lookAt(migrationRef: string, source: string): Promise<void> {
    const { config, database, kinds, plans } = this.options;
    const plan = await plans.get(migrationRef);
    const { sources } = config;
    const target = plan && targetAt(plan, source, { sources, kinds });
    if (!target) return;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const before = await targetState(database, { migrationRef, source });
      if (await this.#look(target, before)) return;
    }
  }

  /** The first misses are no reason to wait longer: only then is anything known to be wrong. */
  #isDue({ failures, triedAt }: TargetState): boolean {
    const { config, now } = this.options;
    const more = failures - MISSED_READINGS;
    if (more <= 0) return true;
    const pauseMs = Math.min(LONGEST_PAUSE_MS, config.pollMs * 2 ** more);
    return now() - triedAt >= pauseMs;
  }

  /** Whether it was written: another replica may have looked meanwhile. */
  async #look(
    target: Target,
    known: TargetState | undefined,
  ): Promise<boolean> {
    const { database, logger, measure } = this.options;
    const before = known ?? newTarget(target.plan.ref, target.source.id);
    const startedAt = performance.now();
    const outcome = await this.#outcome(target, before);
    const { state, samples, changes } = outcome;
    const health = healthEvents(before, state, target.source.title);
    const events = [...health, ...(await this.#shareEvents(target, outcome))];
    const isWritten = await writeLook(database, { state, samples, events });
    const hasFailed = state.failures > 0;
    measure({
      type: target.source.type,
      ms: performance.now() - startedAt,
      readings: hasFailed ? 0 : target.target.capabilities.length,
      samples: isWritten ? samples.length : 0,
      hasFailed,
    });
    if (!isWritten) return false;
    for (const { message } of health)
      if (hasFailed) logger.warn(`${target.plan.ref}: ${message}`);
      else logger.info(`${target.plan.ref}: ${message}`);
    if (changes.length > 0)
      logger.debug(`${target.plan.ref}: ${changes.length} shares have changed`);
    return true;
  }

  async #outcome(target: Target, before: TargetState): Promise<LookOutcome> {
    const { config, now } = this.options;
    const { kind, plan, source } = target;
    try {
      if (!kind)
        throw new Error(
          `There is no kind of source ${source.type}; those that there are: ${[...this.options.kinds.keys()].join(', ')}`,
        );
      const told = await asking(
        { ...this.options, timeoutMs: config.timeoutMs },
        context => kind.read(target.target, context),
      );
      return lookOutcome(before, told, {
        now: now(),
        gapMs: MISSED_READINGS * config.pollMs,
        names: plan.names,
        asked: new Set(target.target.capabilities.map(({ name }) => name)),
        simulated: source.simulated,
      });
    } catch (error) {
      return failedLook(before, sentenceOf(error), now());
    }
  }

  #shareEvents(
    { plan }: Target,
    { changes, state: { triedAt: now } }: LookOutcome,
  ): Promise<NewEvent[]> {
    const { database } = this.options;
    const migrationRef = plan.ref;
    const all = changes.map(async change => {
      const { capability: name, to } = change;
      const capability = plan.migration.capabilities.find(
        each => each.name === name,
      );
      if (!capability) return [];
      const of = { migrationRef, capability: name, to, now };
      const order = await orderOf(database, of);
      const about = { migrationRef, capability, now, order };
      return [shareEvent(change, { ...about, origin: 'gateway' })];
    });
    return Promise.all(all).then(events => events.flat());
  }
}
