import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';
import { countText, plural, STATES } from '../state';
import { stateCounts } from './wallFilter';

/** What the wall says first. */
export type WallSentence = { status: Status; text: string; facts: string[] };

const sum = (
  items: readonly BreakerItem[],
  of: (item: BreakerItem) => number | null,
) => items.reduce((all, item) => all + (of(item) ?? 0), 0);

/** How many are in which state, and what passes through them. */
export function wallSentence(items: readonly BreakerItem[]): WallSentence {
  const counts = stateCounts(items);
  const closed = counts.find(({ state }) => state === 'closed')?.count ?? 0;
  const others = counts.filter(({ state }) => state !== 'closed');
  const text = [
    others.map(({ word, count }) => `${count} ${word}`).join(', '),
    `${closed} of ${items.length} closed`,
  ]
    .filter(part => part !== '')
    .join('; ');
  const read = items.filter(({ state }) => state !== 'unknown');
  const stopped = sum(read, ({ notPermitted }) => notPermitted);
  const tried = sum(read, ({ calls }) => calls);
  const failed = sum(
    read,
    ({ counts: { failures, timeouts } }) => (failures ?? 0) + (timeouts ?? 0),
  );
  return {
    status: others[0] ? STATES[others[0].state].status : 'pass',
    text,
    facts: [
      `${countText(tried + stopped)} calls in the window`,
      `${countText(stopped)} stopped by a breaker`,
      `${countText(failed)} failed`,
      `${read.length} of ${plural(items.length, 'breaker')} reporting`,
    ],
  };
}
