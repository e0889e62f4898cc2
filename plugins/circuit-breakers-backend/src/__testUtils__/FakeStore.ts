import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';
import type {
  BreakerMinute,
  BreakerStore,
  BreakerTotals,
  EventQuery,
  MinuteQuery,
  NewEvent,
  RecordedTransition,
  TransitionQuery,
} from '../store/BreakerStore';

type Listener = (events: readonly BreakerEvent[]) => void;

/** What an event is beside what is said of it. */
export const anEvent = (
  event: Partial<BreakerEvent> & Pick<BreakerEvent, 'at' | 'kind'>,
): BreakerEvent => ({
  id: `e${event.at}`,
  breakerId: null,
  entityRef: null,
  dependencyRef: null,
  instance: null,
  from: null,
  to: null,
  evidence: null,
  by: null,
  message: '',
  ...event,
});

/** What happened, in memory. */
export class FakeStore implements BreakerStore {
  changes: RecordedTransition[] = [];
  byMinute: (BreakerMinute & { breakerId: string })[] = [];
  happened: BreakerEvent[] = [];
  readonly #listeners = new Set<Listener>();

  async transitions({ breakerIds, from = 0, to = Infinity }: TransitionQuery) {
    return this.changes.filter(
      each =>
        (breakerIds?.includes(each.breakerId) ?? true) &&
        each.at >= from &&
        each.at < to,
    );
  }

  async minutes({ breakerId, from, to }: MinuteQuery) {
    return this.byMinute.filter(
      each => each.breakerId === breakerId && each.at >= from && each.at < to,
    );
  }

  async totals() {
    const totals = new Map<string, BreakerTotals>();
    for (const minute of this.byMinute) {
      const before = totals.get(minute.breakerId);
      totals.set(minute.breakerId, {
        since: before?.since ?? minute.at,
        openMs: (before?.openMs ?? 0) + minute.openMs,
        watchedMs: (before?.watchedMs ?? 0) + minute.watchedMs,
        fallbackSuccesses: minute.fallbackSuccesses,
        fallbackFailures: minute.fallbackFailures,
      });
    }
    return totals;
  }

  async events(query: EventQuery) {
    const { breakerIds, others = true, kinds, limit = 200 } = query;
    const items = this.happened
      .filter(({ breakerId, kind }) => {
        if (kinds && !kinds.includes(kind)) return false;
        if (breakerId === null) return others;
        return breakerIds?.includes(breakerId) ?? true;
      })
      .toSorted((a, b) => b.at - a.at);
    return { items: items.slice(0, limit), before: null };
  }

  addEvent(event: NewEvent) {
    this.happened.push(anEvent(event));
  }

  onEvents(listener: Listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(...events: BreakerEvent[]) {
    for (const listener of this.#listeners) listener(events);
  }
}
