import type { BreakerResponse } from '@banyan/backstage-plugin-banyan-common';
import { breakerFigures, rolledUp, settingsLint } from '@banyan/core';
import type { LiveBreaker } from '../live/LiveBreakers';
import type { BreakerStore } from '../store/BreakerStore';
import type { GraphView } from './GraphView';
import { trackOf } from './history/trackOf';
import type { SeenBreakers } from './SeenBreakers';
import type { VisibleBreaker } from './visibleBreakers';

const DAY_MS = 24 * 60 * 60 * 1_000;
const USUAL_WINDOW_MS = 10_000;

const NEVER_WATCHED: BreakerResponse['figures'] = {
  watchedMs: 0,
  openMs: 0,
  longestSpellMs: null,
  recoveryMs: null,
  episodes: 0,
  changesLastHour: 0,
  fallbackSuccesses: null,
  fallbackFailures: null,
};

/** The verdicts on how a breaker is set, by the word of the producer, else of the catalog. */
export function lintOf(
  view: GraphView,
  { entityRef, call, live }: VisibleBreaker,
) {
  return settingsLint(live?.rollUp.settings ?? {}, {
    declared: call,
    callerTimeoutMs: view.patienceWith(entityRef),
  });
}

export const windowOf = ({ rollUp, readings }: LiveBreaker): number =>
  rollUp.settings.windowMs ??
  readings.find(({ windowMs }) => windowMs)?.windowMs ??
  USUAL_WINDOW_MS;

/** What a breaker went through in the last seven days; how it recovered, in the last thirty. */
export async function figuresOf(
  store: BreakerStore,
  live: LiveBreaker,
  now: number,
): Promise<BreakerResponse['figures']> {
  const week = now - 7 * DAY_MS;
  const totals = (
    await store.totals({ breakerIds: [live.id], from: week })
  ).get(live.id);
  const { transitions, since, current } = await trackOf(store, live, {
    from: now - 30 * DAY_MS,
    now,
    counted: totals ? [totals.since] : [],
  });
  const figures = breakerFigures(transitions, {
    from: Math.max(since, week),
    recoveryFrom: since,
    windowMs: windowOf(live),
    now,
    current,
  });
  return {
    ...figures,
    fallbackSuccesses: totals?.fallbackSuccesses ?? null,
    fallbackFailures: totals?.fallbackFailures ?? null,
  };
}

const instancesOf = ({ readings }: LiveBreaker): BreakerResponse['instances'] =>
  readings.map(reading => {
    const { instance, state, since, observedAt } = reading;
    const { errorRate, calls } = rolledUp([reading]);
    return {
      instance,
      state,
      since: since ?? null,
      observedAt,
      errorRate: errorRate ?? null,
      calls: calls ?? null,
    };
  });

/** One breaker with its instances, the verdicts on its settings, and what it went through. */
export async function breakerAnswer(
  { store, now }: { store: BreakerStore; now: number },
  breakers: SeenBreakers,
  breaker: VisibleBreaker,
): Promise<BreakerResponse> {
  const { live } = breaker;
  return {
    now,
    item: breakers.item(breaker),
    instances: live ? instancesOf(live) : [],
    lint: lintOf(breakers.view.seen, breaker),
    figures: live ? await figuresOf(store, live, now) : NEVER_WATCHED,
  };
}
