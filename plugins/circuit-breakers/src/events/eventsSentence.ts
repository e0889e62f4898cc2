import type {
  BreakerEvent,
  BreakerItem,
} from '@banyan/backstage-plugin-banyan-common';
import { plural } from '../state';
import { KINDS } from './eventFilter';

/** What the tab says first, and what that rests on. */
export type EventsAnswer = {
  status: 'fail' | 'unknown' | 'pass';
  text: string;
  facts: string[];
};

function verdict(
  events: readonly BreakerEvent[],
  byId: ReadonlyMap<string, BreakerItem>,
  when: string,
): Pick<EventsAnswer, 'status' | 'text'> {
  const opened = new Set(
    events.flatMap(({ to, breakerId }) =>
      to === 'open' && breakerId !== null ? breakerId : [],
    ),
  );
  if (opened.size === 0)
    return { status: 'pass', text: `No breaker opened ${when}` };
  const count = (...states: BreakerItem['state'][]) =>
    [...opened].filter(id => {
      const item = byId.get(id);
      return item !== undefined && states.includes(item.state);
    }).length;
  const said = `${plural(opened.size, 'breaker')} opened ${when}`;
  const open = count('open', 'half-open');
  if (open > 0) {
    return {
      status: 'fail',
      text: `${said}; ${open} of ${opened.size} ${open === 1 ? 'has' : 'have'} not closed since`,
    };
  }
  const unknown = count('unknown');
  return unknown > 0
    ? { status: 'unknown', text: `${said}; ${unknown} of them unknown now` }
    : { status: 'pass', text: `${said}, and none of them is open now` };
}

/** The answer of the events. */
export function eventsAnswer(
  events: readonly BreakerEvent[],
  byId: ReadonlyMap<string, BreakerItem>,
  { when, isWhole }: { when: string; isWhole: boolean },
): EventsAnswer {
  const counts = Object.entries(KINDS).flatMap(([kind, { one, many }]) => {
    const count = events.filter(event => event.kind === kind).length;
    return count > 0 ? [plural(count, one, many)] : [];
  });
  return {
    ...verdict(events, byId, when),
    facts: [
      ...(counts.length > 0 ? counts : ['nothing happened']),
      ...(isWhole ? [] : ['older ones are not loaded yet']),
    ],
  };
}
