import type {
  BreakerEvent,
  StreamChanges,
  StreamEvents,
  StreamSnapshot,
} from '@banyan/backstage-plugin-banyan-common';
import { breakerCounts } from '../answers/breakerCounts';
import { VisibleEvents } from '../answers/eventsAnswer';
import { SeenBreakers, type Sight } from '../answers/SeenBreakers';
import type { LiveBreakers } from '../live/LiveBreakers';
import type { Change } from './ChangeRing';
import { sseMessage } from './sseMessage';
import type { StreamClient } from './StreamClient';

type Moment = {
  now: number;
  /** The id of the last message. */
  id: string;
};

/** Clients who see the same: what they are sent is made once. */
export class StreamGroup {
  readonly clients = new Set<StreamClient>();
  readonly #live: LiveBreakers;
  readonly #sight: Sight;
  #known: ReadonlySet<string>;

  constructor(live: LiveBreakers, sight: Sight) {
    this.#live = live;
    this.#sight = sight;
    this.#known = new Set(this.#breakers().breakers.map(({ id }) => id));
  }

  /** Everything. */
  snapshot({ now, id }: Moment): string {
    const breakers = this.#breakers();
    const items = breakers.items();
    const data: StreamSnapshot = {
      now,
      items,
      counts: breakerCounts(items),
      sources: breakers.sources(),
    };
    return sseMessage('snapshot', data, id);
  }

  /** What changed, for all who have seen everything before. */
  changes(change: Change, moment: Moment): string {
    const breakers = this.#breakers();
    const ids = new Set(breakers.breakers.map(({ id }) => id));
    const removed = [...this.#known].filter(id => !ids.has(id));
    this.#known = ids;
    return this.#messages(breakers, { ...change, removed }, moment);
  }

  /** What one client has missed; undefined = only a snapshot can tell. */
  missed(change: Change, moment: Moment): string | undefined {
    const breakers = this.#breakers();
    const isGone = (id: string) => this.#live.get(id) === undefined;
    return [...change.ids].some(isGone)
      ? undefined
      : this.#messages(breakers, { ...change, removed: [] }, moment);
  }

  #breakers(): SeenBreakers {
    return new SeenBreakers({ live: this.#live, ...this.#sight });
  }

  #messages(
    breakers: SeenBreakers,
    change: Change & { removed: string[] },
    { now, id }: Moment,
  ): string {
    const { ids, removed, sources } = change;
    const items = breakers.breakers
      .filter(({ live, id: own }) => ids.has(live?.id ?? own))
      .map(each => breakers.item(each));
    const events = this.#events(breakers, change.events);
    const hasChanges = items.length > 0 || removed.length > 0 || sources;
    const messages: string[] = [];
    if (hasChanges) {
      const data: StreamChanges = {
        now,
        items,
        removed,
        counts: breakerCounts(
          breakers.breakers.map(({ live }) => ({
            state: live?.rollUp.state ?? 'unknown',
          })),
        ),
        ...(sources ? { sources: breakers.sources() } : {}),
      };
      const isLast = events.length === 0;
      messages.push(sseMessage('changes', data, isLast ? id : undefined));
    }
    if (events.length > 0) {
      const data: StreamEvents = { now, items: events };
      messages.push(sseMessage('events', data, id));
    }
    return messages.join('');
  }

  #events(
    breakers: SeenBreakers,
    events: readonly BreakerEvent[],
  ): BreakerEvent[] {
    return events.length === 0
      ? []
      : new VisibleEvents(breakers, this.#sight.me).of(events);
  }
}
