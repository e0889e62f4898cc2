import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import { stateAt } from '@banyan/core';

type Event = CapabilityItem['history'][number];

/** One event with what it made of the share. */
export type HistoryStep = {
  id: string;
  event: Event;
  /** After it; null = not known. */
  share: number | null;
  /** Whether less was routed to the new side than before. */
  isBack: boolean;
  /** Who says so, and on what ground. */
  known: string;
};

const ORIGINS: Readonly<Record<Event['origin'], string>> = {
  catalog: 'catalog',
  recorded: 'recorded here',
  gateway: 'gateway',
  push: 'pushed',
};

const knownBy = ({ origin, evidence }: Event) =>
  evidence === null ? ORIGINS[origin] : `${ORIGINS[origin]}, ${evidence}`;

/** What happened to a capability up to a moment, the newest first. */
export function historySteps(item: CapabilityItem, at: number): HistoryStep[] {
  let before: number | null = null;
  return item.history
    .filter(event => event.at <= at)
    .map((event, place) => {
      const soFar = { ...item, history: item.history.slice(0, place + 1) };
      const share = stateAt(soFar, event.at).percent;
      const isBack = before !== null && share !== null && share < before;
      before = share;
      const id = `${event.at} ${place}`;
      return { id, event, share, isBack, known: knownBy(event) };
    })
    .toReversed();
}
