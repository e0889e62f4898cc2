import type {
  BreakerEvent,
  BreakerEventsResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { BreakerStore } from '../store/BreakerStore';
import type { EventsQuery } from './query';
import type { SeenBreakers } from './SeenBreakers';
import type { View } from './Views';

const isGroup = (ref: string) => ref.startsWith('group:');

/** The events that a caller may know, as the caller may know them. */
export class VisibleEvents {
  readonly #breakers: SeenBreakers;
  readonly #view: View;
  readonly #me?: string;
  /** By their ids in the store. */
  readonly #shown: ReadonlyMap<string, { id: string; hidden: boolean }>;

  constructor(breakers: SeenBreakers, me?: string) {
    this.#breakers = breakers;
    this.#view = breakers.view;
    this.#me = me;
    this.#shown = new Map(
      breakers.breakers.map(({ id, live, hidden }) => [
        live?.id ?? id,
        { id, hidden },
      ]),
    );
  }

  /** The ids in the store of what the caller sees in scope. */
  get ids(): string[] {
    return [...this.#shown.keys()];
  }

  of(events: readonly BreakerEvent[]): BreakerEvent[] {
    return events.flatMap(event => this.#visible(event) ?? []);
  }

  #visible(event: BreakerEvent): BreakerEvent | undefined {
    const { breakerId, entityRef, dependencyRef, kind } = event;
    const { seen, seesAll } = this.#view;
    const isInScope =
      entityRef === null ? seesAll : this.#breakers.isInScope(entityRef);
    if (!isInScope) return undefined;
    const by = this.#by(event.by);
    if (breakerId === null) return { ...event, by };
    const shown = this.#shown.get(breakerId);
    // Of one that is gone nobody knows any more whether its name hides something.
    if (!shown) return seesAll ? { ...event, by } : undefined;
    if (shown.hidden && kind !== 'transition') return undefined;
    const isSeen = dependencyRef !== null && seen.sees(dependencyRef);
    return {
      ...event,
      by,
      breakerId: shown.id,
      dependencyRef: isSeen ? dependencyRef : null,
    };
  }

  #by(by: string | null): string | null {
    if (by === null || by === this.#me || this.#view.seesAll) return by;
    return isGroup(by) && this.#view.seen.sees(by) ? by : null;
  }
}

/** Whose events are wanted of the store; undefined = everybody's. */
function idsOf(
  breakers: SeenBreakers,
  events: VisibleEvents,
  { breaker, scope }: EventsQuery,
): readonly string[] | undefined {
  if (breaker !== undefined) {
    const { id, live } = breakers.find(breaker);
    return [live?.id ?? id];
  }
  const all = scope === undefined && breakers.view.seesAll;
  return all ? undefined : events.ids;
}

/** What happened to the breakers in scope, newest first. */
export async function eventsAnswer(
  { store, now, me }: { store: BreakerStore; now: number; me?: string },
  breakers: SeenBreakers,
  query: EventsQuery,
): Promise<BreakerEventsResponse> {
  const events = new VisibleEvents(breakers, me);
  const { kind: kinds, from, to, limit, before } = query;
  const page = await store.events({
    breakerIds: idsOf(breakers, events, query),
    others: query.breaker === undefined,
    kinds,
    from,
    to,
    limit,
    before,
  });
  return { now, items: events.of(page.items), before: page.before };
}
