import type {
  TrafficReading,
  TrafficSource,
  TrafficTarget,
} from '@banyan/backstage-plugin-banyan-node';
import type { SideTraffic } from '@banyan/core';

type Side = 'new' | 'legacy';
type Served = { requests: number; errors?: number };

const none = (): SideTraffic => ({ requests: 0, errors: 0, latency: null });

/** A gateway whose counters go on as a test says. */
export class FakeSource implements TrafficSource {
  readonly type: string;
  /** How often it was read. */
  looks = 0;
  /** In place of what it would answer. */
  answer: ((target: TrafficTarget) => Promise<unknown>) | undefined;
  /** In place of a value for a halt rule. */
  value: (() => Promise<number | undefined>) | undefined;
  readonly orders: { capability: string; percent: number }[] = [];
  readonly intended = new Map<string, number>();
  readonly #counters = new Map<string, Record<Side, SideTraffic>>();

  constructor(type = 'fleet') {
    this.type = type;
  }

  /** It serves so many more. */
  serve(capability: string, more: Partial<Record<Side, Served>>): void {
    const before = this.#counters.get(capability) ?? {
      new: none(),
      legacy: none(),
    };
    const add = (side: Side): SideTraffic => ({
      requests: before[side].requests + (more[side]?.requests ?? 0),
      errors: (before[side].errors ?? 0) + (more[side]?.errors ?? 0),
      latency: null,
    });
    this.#counters.set(capability, {
      new: add('new'),
      legacy: add('legacy'),
    });
  }

  /** It begins to count again, as after a restart. */
  restart(): void {
    for (const name of this.#counters.keys())
      this.#counters.set(name, { new: none(), legacy: none() });
  }

  readings(target: TrafficTarget): TrafficReading[] {
    return target.capabilities.flatMap(({ name }) => {
      const counters = this.#counters.get(name);
      const intendedPercent = this.intended.get(name);
      return counters || intendedPercent !== undefined
        ? { capability: name, ...counters, intendedPercent }
        : [];
    });
  }

  async read(target: TrafficTarget): Promise<TrafficReading[]> {
    this.looks += 1;
    const told = this.answer
      ? await this.answer(target)
      : this.readings(target);
    return told as TrafficReading[];
  }

  async steer(
    _: TrafficTarget,
    order: { capability: string; percent: number },
  ): Promise<void> {
    this.orders.push(order);
    this.intended.set(order.capability, order.percent);
  }

  async measure(): Promise<number | undefined> {
    return this.value?.();
  }
}
