import type { AlignmentResponse } from '@banyan/backstage-plugin-banyan-common';
import { teamGaps } from './gaps';
import { NOBODY } from './matrixEntries';
import type { Tie, Verdict } from './matrix';
import { TieCollector } from './tieCollector';

/** The verdict that speaks for several. */
const LOUDEST: readonly Verdict[] = [
  'disagrees',
  'accepted',
  'unknown',
  'across',
  'inside',
  'tied',
];

/** What ties teams: the calls of what they own, and the gaps between them. */
export function teamTies(
  alignment: AlignmentResponse,
  componentTies: readonly Tie[],
): Tie[] {
  const teamOf = new Map(
    alignment.components.map(({ ref, team }) => [ref, team ?? NOBODY]),
  );
  const ties = new TieCollector();
  const verdicts = new Map<object, Set<Verdict>>();
  for (const { from, to, calls, deviations, verdict } of componentTies) {
    if (calls.length === 0 && deviations.length === 0) continue;
    const tie = ties.between(
      teamOf.get(from) ?? NOBODY,
      teamOf.get(to) ?? NOBODY,
    );
    tie.calls.push(...calls);
    tie.deviations.push(...deviations);
    const seen = verdicts.get(tie) ?? new Set();
    verdicts.set(tie, seen.add(verdict));
  }
  for (const { a, b, gap } of teamGaps(alignment)) {
    ties.between(a, b).gaps.push(gap);
    ties.between(b, a).gaps.push(gap);
  }
  return ties.closed(
    tie => LOUDEST.find(verdict => verdicts.get(tie)?.has(verdict)) ?? 'tied',
  );
}
