import type {
  BreakerCounts,
  BreakerEvent,
  BreakerItem,
  BreakerSourceInfo,
  BreakersResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { StreamMessage } from './breakersApi';

/** The breakers of a scope as they were last heard of. */
export type LiveState = {
  items: readonly BreakerItem[];
  byId: ReadonlyMap<string, BreakerItem>;
  counts: BreakerCounts;
  sources: readonly BreakerSourceInfo[];
  /** What was announced since the page was opened, newest first. */
  events: readonly BreakerEvent[];
  /** The clock of the backend less that of the browser, milliseconds. */
  clockAhead: number;
};

/** So many announced events are kept; the rest is on the Events tab. */
const EVENTS = 200;

/** What a whole answer says; events stay. */
export function stateOfAnswer(
  answer: Pick<BreakersResponse, 'now' | 'items' | 'counts' | 'sources'>,
  now: number,
  before?: LiveState,
): LiveState {
  return {
    items: answer.items,
    byId: new Map(answer.items.map(item => [item.id, item])),
    counts: answer.counts,
    sources: answer.sources,
    events: before?.events ?? [],
    clockAhead: answer.now - now,
  };
}

/** The state after one message; changes mean nothing before there is a state to change. */
export function stateAfter(
  before: LiveState | undefined,
  message: StreamMessage,
  now: number,
): LiveState | undefined {
  switch (message.type) {
    case 'snapshot':
      return stateOfAnswer(message.data, now, before);
    case 'changes': {
      if (!before) return undefined;
      const { items, removed, counts, sources, now: sent } = message.data;
      const byId = new Map(before.byId);
      for (const id of removed) byId.delete(id);
      for (const item of items) byId.set(item.id, item);
      return {
        ...before,
        byId,
        items: [...byId.values()],
        counts,
        sources: sources ?? before.sources,
        clockAhead: sent - now,
      };
    }
    case 'events':
      return (
        before && {
          ...before,
          events: newestFirst(message.data.items, before.events),
          clockAhead: message.data.now - now,
        }
      );
    default:
      return before;
  }
}

function newestFirst(
  arrived: readonly BreakerEvent[],
  before: readonly BreakerEvent[],
): BreakerEvent[] {
  const ids = new Set(arrived.map(({ id }) => id));
  return [...arrived, ...before.filter(({ id }) => !ids.has(id))]
    .sort((a, b) => b.at - a.at)
    .slice(0, EVENTS);
}
