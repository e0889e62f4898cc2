import type { NewFault } from '@banyan/backstage-plugin-banyan-common';
import { seededRandom } from '../kit/random';
import type { Faults } from './Faults';

const KINDS = ['errors', 'latency', 'down'] as const;

/** @public */
export type MonkeySettings = { seed: string; everyMs: number };

/** A fault of the plan, on a service named by its reference. @public */
export type PlannedFault = Omit<NewFault, 'durationMs'> & {
  durationMs: number;
};

/** The faults of a Chaos Monkey, without end: the same for the same seed and services. */
export function* monkeyPlan(
  { everyMs, seed }: MonkeySettings,
  services: readonly string[],
): Generator<PlannedFault, never> {
  const random = seededRandom(`monkey ${seed}`);
  const upTo = (count: number) => Math.floor(random() * count);
  for (;;) {
    const service = services[upTo(services.length)];
    const fault = KINDS[upTo(KINDS.length)];
    const percent = 50 + 10 * upTo(6);
    const latencyMs = 100 * (1 + upTo(20));
    const durationMs = Math.round(everyMs * (0.4 + 0.5 * random()));
    yield {
      service,
      fault,
      percent,
      latencyMs: fault === 'latency' ? latencyMs : 0,
      durationMs,
    };
  }
}

/** Breaks something at every interval, and it mends by itself before the next. @public */
export class Monkey {
  readonly #faults: Faults;
  readonly #services: readonly string[];
  #timer: NodeJS.Timeout | undefined;
  #settings: MonkeySettings | undefined;

  constructor(faults: Faults, services: readonly string[]) {
    this.#faults = faults;
    this.#services = services;
  }

  /** Undefined = there is none about. */
  get settings() {
    return this.#settings;
  }

  /** The first faults of a plan. */
  preview(settings: MonkeySettings, count: number) {
    const plan = monkeyPlan(settings, this.#services);
    return Array.from({ length: count }, () => plan.next().value);
  }

  start(settings: MonkeySettings) {
    this.stop();
    this.#settings = settings;
    const plan = monkeyPlan(settings, this.#services);
    const strike = () => {
      const fault = plan.next().value;
      void this.#faults.add({ ...fault, entityRef: fault.service });
    };
    strike();
    this.#timer = setInterval(strike, settings.everyMs).unref();
  }

  stop() {
    clearInterval(this.#timer);
    this.#settings = undefined;
  }
}
