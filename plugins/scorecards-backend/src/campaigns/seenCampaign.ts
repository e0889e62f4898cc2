import {
  holdsBack,
  isCounted,
  LADDER,
  type CountedCheck,
  type Verdict,
} from '@banyan/core';
import type { Sight } from '../answers/Caller';
import { seenCheck } from '../rights/seenCheck';
import type { StoredCampaign } from './CampaignStore';

/** How far something is: pairs of entity and check. */
export type Tally = { passed: number; counting: number };

/** A campaign as far as a caller sees it. */
export type SeenCampaign = {
  campaign: StoredCampaign;
  /** Those that the caller knows, at the level that they are meant for. */
  checks: readonly CountedCheck[];
  /** Entities in its scope. */
  refs: readonly string[];
};

/** Whether somebody may not know that there is such an entity; a name that nobody has is no secret. */
const isHidden = ({ knows, seesAll, world }: Sight, ref: string) =>
  !seesAll &&
  !knows(ref) &&
  (world.graph.ids.has(ref) || world.migrations.has(ref));

function refsIn(sight: Sight, scope: string | null): readonly string[] {
  if (scope === null) return sight.refs;
  // What is gone from the catalog has nothing in it.
  return sight.knows(scope) ? sight.refs.filter(sight.inScope(scope)) : [];
}

/** What a caller sees of a campaign; undefined = nothing. */
export function seenCampaign(
  sight: Sight,
  campaign: StoredCampaign,
): SeenCampaign | undefined {
  const { owner, scope, checks: keys } = campaign;
  if (isHidden(sight, owner) || (scope !== null && isHidden(sight, scope)))
    return undefined;
  const checks = keys.flatMap((key): CountedCheck[] => {
    const check = seenCheck(sight, key);
    return check ? [{ key, level: check.level ?? LADDER[0], weight: 1 }] : [];
  });
  if (checks.length === 0 && !sight.seesAll) return undefined;
  return { campaign, checks, refs: refsIn(sight, scope) };
}

/** Whether a verdict is what the campaign wants. */
export const isDone = ({ level }: CountedCheck, verdict: Verdict): boolean =>
  !holdsBack(LADDER, level, verdict);

/** What checks that count say of the entities of a campaign. */
export function* countedIn(
  sight: Sight,
  { checks, refs }: SeenCampaign,
): Generator<{ ref: string; check: CountedCheck; verdict: Verdict }> {
  for (const ref of refs) {
    const verdicts = sight.verdictsOf(ref);
    for (const check of verdicts ? checks : []) {
      const verdict = verdicts?.get(check.key);
      if (verdict !== undefined && isCounted(verdict))
        yield { ref, check, verdict };
    }
  }
}

/** How far a campaign is. */
export function tallyOf(sight: Sight, seen: SeenCampaign): Tally {
  const tally = { passed: 0, counting: 0 };
  for (const { check, verdict } of countedIn(sight, seen)) {
    tally.counting++;
    if (isDone(check, verdict)) tally.passed++;
  }
  return tally;
}
