import type { FilterPredicate } from '@backstage/filter-predicates';
import { LADDER } from '@banyan/core';
import type {
  CombinedScorecard,
  CompiledScorecard,
  ScorecardEntry,
} from './compiled';

/** Both have to hold; null = nothing is asked. */
function both(
  one: FilterPredicate | null,
  other: FilterPredicate | null,
): FilterPredicate | null {
  if (one === null) return other;
  return other === null ? one : { $all: [one, other] };
}

/** One has to hold; null = nothing is asked, by one at least. */
function either(
  filters: readonly (FilterPredicate | null)[],
): FilterPredicate | null {
  const asked = filters.filter(filter => filter !== null);
  if (asked.length < filters.length) return null;
  return asked.length === 1 ? asked[0] : { $any: asked };
}

const isOnTheLadder = ({ draft, levels }: CompiledScorecard) =>
  !draft &&
  levels.length === LADDER.length &&
  LADDER.every((level, index) => level === levels[index]);

const isAhead = ({ from }: ScorecardEntry, today: string | undefined) =>
  from !== null && (today === undefined || from > today);

/** One check out of all entries that name it: those that count already go before those that do not yet. */
function combined(
  entries: readonly ScorecardEntry[],
  today: string | undefined,
): ScorecardEntry {
  const counting = entries.filter(entry => !isAhead(entry, today));
  const named = counting.length > 0 ? counting : entries;
  const lowest = LADDER.find(level => named.some(one => one.level === level));
  const first = named.find(one => one.level === lowest) ?? named[0];
  return { ...first, filter: either(named.map(({ filter }) => filter)) };
}

/**
 * All published scorecards that climb bronze, silver, gold as one: a check that stands in
 * several counts once, at the lowest level that names it, wherever one of them applies. With
 * the day of today, an entry whose grace period is over is like any other.
 *
 * @public
 */
export function combinedScorecard(
  scorecards: readonly CompiledScorecard[],
  today?: string,
): CombinedScorecard {
  const byKey = new Map<string, ScorecardEntry[]>();
  for (const scorecard of scorecards.filter(isOnTheLadder)) {
    for (const entry of scorecard.checks) {
      const filter = both(scorecard.filter, entry.filter);
      const same = byKey.get(entry.key) ?? [];
      byKey.set(entry.key, [...same, { ...entry, filter }]);
    }
  }
  return {
    levels: LADDER,
    filter: null,
    checks: [...byKey.values()].map(entries => combined(entries, today)),
  };
}
