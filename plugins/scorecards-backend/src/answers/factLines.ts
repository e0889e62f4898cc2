import type { Verdict } from '@banyan/core';
import { DateTime } from 'luxon';
import type { Sight } from './Caller';
import { ladderOf } from './ladders';
import { standingsOn } from './standings';

/** How many checks say what. */
function verdictCounts(cells: readonly (Verdict | null)[]) {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const verdict of cells)
    if (verdict !== null) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

/** Level and counts of verdicts of each entity that was judged, for other backends. */
export function factLines(
  sight: Sight,
  { scope, today }: { scope?: string; today: string },
): object[] {
  const ladder = ladderOf(sight, { today });
  const isInside = sight.inScope(scope);
  const at = sight.view.evaluated?.at ?? 0;
  const observed = (ref: string) =>
    DateTime.fromMillis(sight.view.evaluatedAt(ref) ?? at, { zone: 'utc' });
  return [...standingsOn(sight, ladder)].flatMap(([ref, { reported }]) => {
    if (reported.entities === 0 || !isInside(ref)) return [];
    const { reached, passed, counting, points, possible } = reported.standing;
    return [
      {
        entityRef: ref,
        facts: {
          reached,
          level: reached === null ? null : (ladder.levels[reached] ?? null),
          levels: ladder.levels,
          ...{ passed, counting, points, possible },
          missing: reported.missing.length,
          verdicts: verdictCounts(reported.cells),
        },
        observedAt: observed(ref).toISO(),
      },
    ];
  });
}
