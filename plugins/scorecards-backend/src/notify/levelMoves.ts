import {
  combinedScorecard,
  countedChecks,
} from '@banyan/backstage-plugin-banyan-common';
import {
  type CountedCheck,
  standingOf,
  type Verdict,
  verdictsAt,
  withExemption,
} from '@banyan/core';
import type { Applicable, ScoredWorld } from '../Scorecards';
import type { ResultsView, VerdictChange } from '../store/ScorecardStore';

/** An entity that reached a level, or lost one; null = none. */
export type LevelMove = {
  entityRef: string;
  title: string;
  /** The group that answers for it; null = nobody knows. */
  owner: string | null;
  from: string | null;
  to: string | null;
  isUp: boolean;
};

type Parts = {
  world: ScoredWorld;
  view: Pick<ResultsView, 'verdictsOf'>;
  /** Keys of checks that do not count for an entity now. */
  isExempt: (ref: string, check: string) => boolean;
  /** `YYYY-MM-DD`. */
  today: string;
};

type Ladder = { levels: readonly string[]; checks: readonly CountedCheck[] };

/** All published scorecards as one, as far as they apply. */
function ladderOf({ scorecards }: Applicable, today: string): Ladder {
  const applying = scorecards.map(({ scorecard, checks }) => ({
    ...scorecard,
    checks,
  }));
  const combined = combinedScorecard(applying, today);
  const counted = countedChecks(combined, today);
  return {
    levels: combined.levels,
    checks: counted.filter(({ ahead }) => !ahead),
  };
}

/** The position in the ladder, -1 = none; null = it is not rated. */
function reachedBy(
  { checks, levels }: Ladder,
  verdictOf: (check: string) => Verdict | undefined,
): number | null {
  const counted = checks.flatMap(({ key, level, weight }) => {
    const verdict = verdictOf(key);
    return verdict === undefined ? [] : { level, weight, verdict };
  });
  return standingOf(levels, counted).reached;
}

function ownerOf(world: ScoredWorld, ref: string): string | null {
  const { graph, ownership, subjects } = world;
  const id = graph.ids.get(ref);
  if (id === undefined) return subjects.get(ref)?.owner ?? null;
  if (graph.entities[id].kind === 'group') return ref;
  return graph.entities[ownership.owner[id]]?.ref ?? null;
}

/** Which entities stand on another level since the verdicts changed. */
export function levelMoves(
  changed: ReadonlyMap<string, readonly VerdictChange[]>,
  { isExempt, today, view, world }: Parts,
): LevelMove[] {
  const ladders = new Map<Applicable, Ladder>();
  return [...changed].flatMap(([entityRef, changes]) => {
    const applicable = world.applicable(entityRef);
    const now = view.verdictsOf(entityRef);
    if (!applicable || !now) return [];
    const ladder = ladders.get(applicable) ?? ladderOf(applicable, today);
    ladders.set(applicable, ladder);
    const seen = (verdicts: ReadonlyMap<string, Verdict>) =>
      reachedBy(ladder, key => {
        const verdict = verdicts.get(key);
        return verdict !== undefined && isExempt(entityRef, key)
          ? withExemption(verdict)
          : verdict;
      });
    const from = seen(verdictsAt(now, changes, -Infinity));
    const to = seen(now);
    if (from === null || to === null || from === to) return [];
    return {
      entityRef,
      title: world.subjects.get(entityRef)?.title ?? entityRef,
      owner: ownerOf(world, entityRef),
      from: ladder.levels[from] ?? null,
      to: ladder.levels[to] ?? null,
      isUp: to > from,
    };
  });
}
