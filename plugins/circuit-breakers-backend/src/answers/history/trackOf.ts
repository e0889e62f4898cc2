import type { BreakerTransition, InstanceNow } from '@banyan/core';
import type { LiveBreaker } from '../../live/LiveBreakers';
import type { BreakerStore } from '../../store/BreakerStore';

const MOST_TRANSITIONS = 20_000;

/** What is known of the past of a breaker. */
export type Track = {
  transitions: readonly BreakerTransition[];
  /** Since when it is watched, as far as was asked for. */
  since: number;
  current: readonly InstanceNow[];
};

/** The newest reading of every instance. */
export const instancesNow = ({ readings }: LiveBreaker): InstanceNow[] =>
  readings.map(({ instance, state, observedAt }) => ({
    instance,
    state,
    observedAt,
  }));

/**
 * What is known of the past of a breaker from `from` on; `counted` = the moments of which its
 * calls are known.
 */
export async function trackOf(
  store: Pick<BreakerStore, 'transitions'>,
  live: LiveBreaker,
  { from, now, counted }: { from: number; now: number; counted: number[] },
): Promise<Track> {
  const transitions = await store.transitions({
    breakerIds: [live.id],
    from,
    limit: MOST_TRANSITIONS,
  });
  const known = [
    ...transitions.slice(0, 1).map(({ at }) => at),
    ...counted,
    ...live.readings.map(({ observedAt, since }) => since ?? observedAt),
  ];
  return {
    transitions,
    since: Math.max(from, Math.min(now, ...known)),
    current: instancesNow(live),
  };
}
