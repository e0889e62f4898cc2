import { type RowMembers, WORST_FIRST } from '@banyan/core';
import type { Sight } from './Caller';
import type { Place } from './resultItems';

/** What each check says of what belongs to something: of several the worst, and where it says so. */
export function worstOf(sight: Sight, { members }: RowMembers): Place[] {
  const worst = new Map<string, { ref: string; rank: number }>();
  for (const ref of members)
    for (const [check, verdict] of sight.verdictsOf(ref) ?? []) {
      const rank = WORST_FIRST.indexOf(verdict);
      const known = worst.get(check);
      if (!known || rank < known.rank) worst.set(check, { ref, rank });
    }
  return [...worst].map(([check, { ref }]) => ({ ref, check }));
}
