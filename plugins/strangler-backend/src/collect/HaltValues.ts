import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  type Database,
  grouped,
  type GuardedFetch,
} from '@banyan/backstage-plugin-banyan-node';
import { haltCurrent } from '@banyan/core';
import { trafficOf } from '../answers/trafficOf';
import type { PlannedMigration } from '../plans/Plans';
import { forgetMeasured, writeHaltValue } from '../store/figures';
import type { HaltValue, RecentTraffic } from '../store/StranglerStore';
import type { StranglerConfig } from '../stranglerConfig';
import { asking, sentenceOf } from './asking';
import { inParallel } from './inParallel';
import type { TrafficSources } from './SourceKinds';
import { targetAt } from './targetsOf';

type Options = {
  config: StranglerConfig;
  database: Database;
  fetch: GuardedFetch;
  kinds: TrafficSources;
  logger: LoggerService;
  now: () => number;
};

const MOST_AT_ONCE = 8;

/** Finds out where the metrics of halt rules stand. */
export class HaltValues {
  /** What went wrong last, by migration: said once. */
  readonly #said = new Map<string, string>();

  constructor(private readonly options: Options) {}

  async look(
    plans: readonly PlannedMigration[],
    recent: readonly RecentTraffic[],
  ): Promise<void> {
    const byRef = grouped(recent, ({ migrationRef }) => migrationRef);
    const measured = plans.filter(
      ({ migration: { halt }, haltQuery }) =>
        halt && (haltQuery || halt.measure),
    );
    await inParallel(measured, MOST_AT_ONCE, async plan => {
      const { config, database, now } = this.options;
      const value = await this.#value(plan, byRef.get(plan.ref) ?? []);
      if (value) await writeHaltValue(database, plan.ref, value);
      else await forgetMeasured(database, plan.ref, now() - config.windowMs);
    });
  }

  async #value(
    plan: PlannedMigration,
    recent: readonly RecentTraffic[],
  ): Promise<HaltValue | undefined> {
    const { halt } = plan.migration;
    const traffic = [...trafficOf(recent).values()];
    const value = halt && haltCurrent(halt, traffic);
    if (value !== null) {
      const at = Math.max(...traffic.map(({ to }) => to));
      return { value, at, origin: 'traffic' };
    }
    const told = plan.haltQuery && (await this.#measured(plan));
    return told === null || told === undefined
      ? undefined
      : { value: told, at: this.options.now(), origin: 'source' };
  }

  /** Undefined = the source has none, or cannot be asked. */
  async #measured(plan: PlannedMigration): Promise<number | undefined> {
    const { config, kinds, logger } = this.options;
    const { source: id, query } = plan.haltQuery ?? { source: '', query: '' };
    const { sources, timeoutMs } = config;
    const { kind, target } = targetAt(plan, id, { sources, kinds }) ?? {};
    try {
      if (!kind?.measure || !target)
        throw new Error(`the source ${id} cannot be asked for a value`);
      const value = await asking({ ...this.options, timeoutMs }, context =>
        Promise.resolve(kind.measure?.(target, query, context)),
      );
      this.#said.delete(plan.ref);
      return Number.isFinite(value) ? value : undefined;
    } catch (error) {
      const problem = sentenceOf(error);
      if (this.#said.get(plan.ref) !== problem)
        logger.warn(`${plan.ref}: its halt rule is not told: ${problem}`);
      this.#said.set(plan.ref, problem);
      return undefined;
    }
  }
}
