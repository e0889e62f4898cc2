import { grouped } from '@banyan/backstage-plugin-banyan-node';
import { type BreakerFigures, breakerFigures } from '@banyan/core';
import { lintOf, windowOf } from '../answers/breakerAnswer';
import { instancesNow } from '../answers/history/trackOf';
import type { SeenBreakers } from '../answers/SeenBreakers';
import type { VisibleBreaker } from '../answers/visibleBreakers';
import type { BreakerStore, BreakerTotals } from '../store/BreakerStore';

const WEEK_MS = 7 * 24 * 60 * 60 * 1_000;
const MOST_TRANSITIONS = 200_000;

/** What scorecards may know of the breakers of one component; null = not known. */
export type BreakerFacts = {
  breakers: number;
  open: number;
  unknown: number;
  /** Declared in the catalog, told by no source. */
  declaredWithoutSource: number;
  /** Of the breaker that was open longest: its share of the time in which it was watched, 7 days at most. */
  openShare7d: number | null;
  /** The longest episode within 7 days; 0 = none. */
  longestOpenMs7d: number | null;
  /** Fallbacks that held among those tried, within 7 days. */
  fallbackSuccess7d: number | null;
  /** Settings that fail a check, over all breakers. */
  badSettings: number;
};

export type ComponentFacts = { entityRef: string; facts: BreakerFacts };

type Past = { figures?: BreakerFigures; totals?: BreakerTotals };

const highest = (values: (number | undefined)[]): number | null => {
  const known = values.filter(each => each !== undefined);
  return known.length === 0 ? null : Math.max(...known);
};

function fallbackSuccess(totals: readonly BreakerTotals[]): number | null {
  let successes = 0;
  let all = 0;
  for (const { fallbackSuccesses, fallbackFailures } of totals) {
    successes += fallbackSuccesses ?? 0;
    all += (fallbackSuccesses ?? 0) + (fallbackFailures ?? 0);
  }
  return all === 0 ? null : successes / all;
}

function factsOf(
  breakers: readonly VisibleBreaker[],
  pastOf: (breaker: VisibleBreaker) => Past,
  badSettings: number,
): BreakerFacts {
  const past = breakers.map(pastOf);
  const stateOf = ({ live }: VisibleBreaker) => live?.rollUp.state ?? 'unknown';
  const watched = past.flatMap(({ figures }) =>
    figures && figures.watchedMs > 0 ? [figures] : [],
  );
  return {
    breakers: breakers.length,
    open: breakers.filter(each => stateOf(each) === 'open').length,
    unknown: breakers.filter(each => stateOf(each) === 'unknown').length,
    declaredWithoutSource: breakers.filter(({ live }) => !live).length,
    openShare7d: highest(watched.map(each => each.openMs / each.watchedMs)),
    longestOpenMs7d: highest(watched.map(each => each.longestSpellMs ?? 0)),
    fallbackSuccess7d: fallbackSuccess(past.flatMap(each => each.totals ?? [])),
    badSettings,
  };
}

/** The facts on every component that has a breaker, one after another. */
export async function facts(
  store: Pick<BreakerStore, 'totals' | 'transitions'>,
  seen: SeenBreakers,
  now: number,
): Promise<ComponentFacts[]> {
  const from = now - WEEK_MS;
  const [totals, recorded] = await Promise.all([
    store.totals({ from }),
    store.transitions({ from, limit: MOST_TRANSITIONS }),
  ]);
  const transitions = grouped(recorded, ({ breakerId }) => breakerId);
  const pastOf = ({ live }: VisibleBreaker): Past => {
    if (!live) return {};
    const changes = transitions.get(live.id) ?? [];
    const counted = totals.get(live.id);
    const known = [
      ...changes.slice(0, 1).map(({ at }) => at),
      ...(counted ? [counted.since] : []),
      ...live.readings.map(({ observedAt, since }) => since ?? observedAt),
    ];
    const figures = breakerFigures(changes, {
      from: Math.max(from, Math.min(now, ...known)),
      windowMs: windowOf(live),
      now,
      current: instancesNow(live),
    });
    return { figures, totals: counted };
  };
  const bad = (breaker: VisibleBreaker) =>
    lintOf(seen.view.seen, breaker).filter(({ verdict }) => verdict === 'fail')
      .length;
  const components = grouped(seen.breakers, ({ entityRef }) => entityRef);
  return [...components].map(([entityRef, breakers]) => ({
    entityRef,
    facts: factsOf(
      breakers,
      pastOf,
      breakers.reduce((sum, each) => sum + bad(each), 0),
    ),
  }));
}
