import type {
  BreakerOrder,
  BreakerSourceInfo,
  PushedReadings,
} from '@banyan/backstage-plugin-banyan-common';
import type {
  LiveBreaker,
  LiveBreakers,
  OrderOutcome,
  PushOutcome,
} from '../live/LiveBreakers';

type Listener = (ids: ReadonlySet<string>) => void;

/** Breakers that a test sets as it likes. */
export class FakeLive implements LiveBreakers {
  breakers: LiveBreaker[];
  known: BreakerSourceInfo[] = [];
  outcomes: OrderOutcome[] = [{ instance: '1' }];
  readonly orders: [id: string, order: BreakerOrder][] = [];
  readonly pushed: { pushed: PushedReadings; simulated?: boolean }[] = [];
  readonly #listeners = new Set<Listener>();

  constructor(breakers: LiveBreaker[] = []) {
    this.breakers = breakers;
  }

  current() {
    return this.breakers;
  }

  get(id: string) {
    return this.breakers.find(each => each.id === id);
  }

  sources() {
    return this.known;
  }

  onChange(listener: Listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  push(
    pushed: PushedReadings,
    _: number,
    { simulated }: { simulated?: boolean } = {},
  ): PushOutcome {
    this.pushed.push({ pushed, simulated });
    const unknownRefs = pushed.readings
      .map(({ entityRef }) => entityRef)
      .filter(ref => ref.endsWith('/gone'));
    const accepted = pushed.readings.length - unknownRefs.length;
    return { accepted, unknownRefs };
  }

  async order(id: string, order: BreakerOrder) {
    this.orders.push([id, order]);
    return this.outcomes;
  }

  /** Puts breakers in place of those with the same ids, and tells of it. */
  change(...breakers: LiveBreaker[]) {
    const ids = new Set(breakers.map(({ id }) => id));
    this.breakers = [
      ...this.breakers.filter(({ id }) => !ids.has(id)),
      ...breakers,
    ];
    this.tell(ids);
  }

  remove(id: string) {
    this.breakers = this.breakers.filter(each => each.id !== id);
    this.tell(new Set([id]));
  }

  tell(ids: ReadonlySet<string>) {
    for (const listener of this.#listeners) listener(ids);
  }
}
