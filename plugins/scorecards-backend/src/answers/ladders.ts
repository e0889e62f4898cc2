import {
  combinedScorecard,
  type CompiledScorecard,
  type ScorecardEntry,
} from '@banyan/backstage-plugin-banyan-common';
import { LADDER } from '@banyan/core';
import type { Applicable } from '../Scorecards';
import type { Sight } from './Caller';
import { noSuch } from './scopes';

/** A scorecard, or all published ones together, as something to stand on. */
export type Ladder = {
  /** Null = all published ones together. */
  scorecard: CompiledScorecard | null;
  /** Lowest first. */
  levels: readonly string[];
  /** Those that count today. */
  checks: readonly ScorecardEntry[];
  /** Whether a check is asked of an entity. */
  applies: (ref: string, key: string) => boolean;
};

const isCommon = ({ levels, draft }: CompiledScorecard) =>
  !draft && levels.join() === LADDER.join();

/** Whether a check is asked of an entity by any of some scorecards. */
function appliesBy(
  { world }: Sight,
  scorecards: readonly CompiledScorecard[],
): Ladder['applies'] {
  const refs = new Set(scorecards.map(({ ref }) => ref));
  const known = new WeakMap<Applicable, ReadonlySet<string>>();
  const keysOf = (applicable: Applicable) => {
    const keys =
      known.get(applicable) ??
      new Set(
        applicable.scorecards
          .filter(({ scorecard }) => refs.has(scorecard.ref))
          .flatMap(({ checks }) => checks.map(({ key }) => key)),
      );
    known.set(applicable, keys);
    return keys;
  };
  return (ref, key) => {
    const applicable = world.applicable(ref);
    return applicable !== undefined && keysOf(applicable).has(key);
  };
}

type Wanted = { scorecard?: string; today: string };

/** The scorecard of that reference, else all published ones together; fails when the caller sees none of that name. */
export function ladderOf(
  sight: Sight,
  { scorecard: ref, today }: Wanted,
): Ladder {
  return sight.once(`ladder ${ref}`, () => {
    const found = sight.scorecards.find(each => each.ref === ref);
    if (ref !== undefined && !found) throw noSuch(ref);
    const { levels, checks } =
      found ?? combinedScorecard(sight.scorecards, today);
    return {
      ...{ levels, scorecard: found ?? null },
      checks: checks.filter(({ from }) => from === null || from <= today),
      applies: appliesBy(
        sight,
        found ? [found] : sight.scorecards.filter(isCommon),
      ),
    };
  });
}
