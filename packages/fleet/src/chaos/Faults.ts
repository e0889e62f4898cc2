import type { Fault, NewFault } from '@banyan/backstage-plugin-banyan-common';
import type { Random } from '../kit/random';

/** A fault on a service, which it names by its reference. @public */
export type FleetFault = Fault & { entityRef: string };

/** What becomes of one request. @public */
export type Blow = { error: boolean; reset: boolean; delayMs: number };

type Settled = NewFault & { entityRef: string };
type Listener = (entityRef: string) => Promise<void>;

/** The faults of the moment; they end by themselves after their time. @public */
export class Faults {
  readonly #faults = new Map<string, FleetFault>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #listeners = new Set<Listener>();
  #next = 1;

  list(): FleetFault[] {
    return [...this.#faults.values()];
  }

  of(entityRef: string): FleetFault[] {
    return this.list().filter(fault => fault.entityRef === entityRef);
  }

  /** True when nothing of it answers. */
  isDown(entityRef: string) {
    return this.of(entityRef).some(
      ({ fault, percent }) => fault === 'down' && percent >= 100,
    );
  }

  /** Resolves when the fault is felt. */
  async add({ durationMs, percent = 100, latencyMs = 0, ...settled }: Settled) {
    const startedAt = Date.now();
    const fault: FleetFault = {
      ...settled,
      percent,
      latencyMs,
      id: `fault-${this.#next++}`,
      startedAt,
      endsAt: durationMs === undefined ? null : startedAt + durationMs,
    };
    this.#faults.set(fault.id, fault);
    if (durationMs !== undefined) {
      const timer = setTimeout(() => this.end(fault.id), durationMs).unref();
      this.#timers.set(fault.id, timer);
    }
    await this.#tell(fault.entityRef);
    return fault;
  }

  /** False when there is no such fault (any more). */
  async end(id: string) {
    const fault = this.#faults.get(id);
    if (!fault) return false;
    this.#faults.delete(id);
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    await this.#tell(fault.entityRef);
    return true;
  }

  async endAll() {
    for (const { id } of this.list()) await this.end(id);
  }

  onChange(listener: Listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What the faults of a service do to one request. */
  strike(entityRef: string, random: Random): Blow {
    const blow: Blow = { error: false, reset: false, delayMs: 0 };
    for (const { fault, percent, latencyMs } of this.of(entityRef)) {
      if (random() * 100 >= percent) continue;
      if (fault === 'errors') blow.error = true;
      if (fault === 'down') blow.reset = true;
      if (fault === 'latency') blow.delayMs += latencyMs;
    }
    return blow;
  }

  async #tell(entityRef: string) {
    await Promise.all(
      [...this.#listeners].map(listener => listener(entityRef)),
    );
  }
}
