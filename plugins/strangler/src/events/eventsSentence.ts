import type { MigrationEvent } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';
import { dayText, plural } from '../page';
import { isBack } from './eventKinds';

/** The answer of the events, and what it rests on. */
export type EventsAnswer = { status: Status; text: string; facts: string[] };

/** What happened, in one sentence: what went back without a reason comes first. */
export function eventsAnswer(
  events: readonly MigrationEvent[],
  titleOf: (name: string) => string,
  isWhole: boolean,
): EventsAnswer {
  const back = events.filter(isBack);
  const nameless = back.filter(({ incident }) => incident === null);
  const last = events.at(0);
  const facts = [
    plural(events.length, 'event'),
    plural(back.length, 'step back', 'steps back'),
    ...(isWhole ? [] : ['older ones are not loaded yet']),
  ];
  if (!last) return { status: 'unknown', text: 'Nothing is told of it', facts };
  const what = last.capability ? titleOf(last.capability) : 'the migration';
  const newest = `the newest, of ${what}, on ${dayText(last.at)}`;
  if (nameless.length > 0)
    return {
      status: 'warn',
      text: `${plural(nameless.length, 'step back', 'steps back')} without an incident; ${newest}`,
      facts,
    };
  return {
    status: 'pass',
    text:
      back.length > 0
        ? `${plural(back.length, 'step back', 'steps back')}, each with its incident; ${newest}`
        : `No step back; ${newest}`,
    facts,
  };
}
