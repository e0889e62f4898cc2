import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError, ServiceUnavailableError } from '@backstage/errors';
import type { GuardedFetch } from '@banyan/backstage-plugin-banyan-node';
import { stateAt } from '@banyan/core';
import type { Plans } from '../plans/Plans';
import type { StranglerStore } from '../store/StranglerStore';
import type { Steering } from '../Strangler';
import type { StranglerConfig } from '../stranglerConfig';
import { asking, sentenceOf } from './asking';
import type { Collector } from './Collector';
import type { TrafficSources } from './SourceKinds';
import { targetAt } from './targetsOf';

type Options = {
  collector: Pick<Collector, 'lookAt'>;
  config: StranglerConfig;
  fetch: GuardedFetch;
  kinds: TrafficSources;
  logger: LoggerService;
  now: () => number;
  plans: Plans;
  store: Pick<StranglerStore, 'recordEvent'>;
};

/** Orders gateways about. */
export class Steersman {
  constructor(private readonly options: Options) {}

  async maySteer(migrationRef: string, capability: string): Promise<boolean> {
    const found = await this.#find(migrationRef, capability);
    return found?.target.kind?.steer !== undefined;
  }

  /** On record before it is done, so that whoever sees the change knows why. */
  async steer(order: Steering): Promise<void> {
    const { collector, logger, now, store } = this.options;
    const { migrationRef, capability, percent, by, reason } = order;
    const found = await this.#find(migrationRef, capability);
    const kind = found?.target.kind;
    if (!found || !kind?.steer)
      throw new ConflictError(
        `The share of ${capability} cannot be moved from here: no source that is configured for it can do so`,
      );
    const { source, target } = found.target;
    const about = {
      ...{ migrationRef, capability: found.name, by, reason },
      kind: 'order' as const,
      origin: 'recorded' as const,
    };
    await store.recordEvent({
      ...about,
      at: now(),
      from: found.percent,
      to: percent,
      message: `told ${source.title} to send ${percent} % to the new side`,
    });
    try {
      await asking(this.#asking(), async context =>
        kind.steer?.(target, { capability: found.name, percent }, context),
      );
    } catch (error) {
      const problem = sentenceOf(error);
      const message = `${source.title} was not moved to ${percent} %: ${problem}`;
      await store.recordEvent({ ...about, at: now(), message });
      throw new ServiceUnavailableError(message);
    }
    try {
      await collector.lookAt(migrationRef, source.id);
    } catch (error) {
      logger.warn(`What became of an order is not known: ${sentenceOf(error)}`);
    }
  }

  async #find(migrationRef: string, capability: string) {
    const { config, kinds, now, plans } = this.options;
    const plan = await plans.get(migrationRef);
    const name = plan?.names.get(capability);
    const subject = plan?.subjects.find(each => each.name === name);
    if (!plan || !subject) return undefined;
    const { sources } = config;
    const target = targetAt(plan, subject.source, { sources, kinds });
    const of = plan.migration.capabilities.find(each => each.name === name);
    if (!target || !of) return undefined;
    return { target, name: of.name, percent: stateAt(of, now()).percent };
  }

  #asking() {
    const { config, fetch, now } = this.options;
    return { fetch, now, timeoutMs: config.timeoutMs };
  }
}
