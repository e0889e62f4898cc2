import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { byUrgency } from '../state';

/** The breakers of a scope by who has to look at them. */
export type NowModel = {
  /** Not closed; who is looked at first stands first. */
  attention: readonly BreakerItem[];
  /** Closed, but at half of their limit or more. */
  close: readonly BreakerItem[];
  /** Closed and quiet. */
  quiet: readonly BreakerItem[];
};

/** Fewer calls in the window say nothing. */
const ENOUGH_CALLS = 20;

/** How much of its limit a breaker uses: 1 = it opens. */
const usedLimit = ({ errorRate, settings }: BreakerItem) =>
  errorRate !== null && settings.errorThresholdPercent
    ? (errorRate * 100) / settings.errorThresholdPercent
    : 0;

const isClose = (item: BreakerItem) =>
  usedLimit(item) >= 0.5 && (item.calls ?? 0) >= ENOUGH_CALLS;

/** Sorts the breakers of a scope by who has to look at them. */
export function nowModel(items: readonly BreakerItem[]): NowModel {
  const closed = items.filter(({ state }) => state === 'closed');
  return {
    attention: items
      .filter(({ state }) => state !== 'closed')
      .toSorted(byUrgency),
    close: closed
      .filter(isClose)
      .toSorted((a, b) => usedLimit(b) - usedLimit(a)),
    quiet: closed.filter(item => !isClose(item)).toSorted(byUrgency),
  };
}
