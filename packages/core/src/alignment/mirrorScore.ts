import { NONE } from '../graph';
import { componentUnits } from './componentUnits';
import { type DistinctCall, distinctCalls } from './distinctCalls';
import { type Share, share } from './share';
import type { Structure } from './structure';

/** How a call disagrees with the organisation. @public */
export type DisagreementKind =
  'same-unit-other-domain' | 'other-unit-same-domain';

/** A call between two components, as positions, that disagrees with the organisation. @public */
export type Disagreement = DistinctCall & { kind: DisagreementKind };

/** How many calls agree, and in which way. @public */
export type MirrorScore = Share & {
  /** Same unit and same domain. */
  inside: number;
  /** Other unit and other domain. */
  across: number;
};

type Verdict = 'inside' | 'across' | 'unknown' | DisagreementKind;

/** Judges calls by where their ends are. Where there is but one unit there is nothing to compare. */
function judge(structure: Structure) {
  const { domain } = structure;
  const unit = componentUnits(structure);
  const units = new Set(unit.filter(each => each !== NONE));
  return ({ from, to }: DistinctCall): Verdict => {
    const ends = [unit[from], unit[to], domain[from], domain[to]];
    if (units.size < 2 || ends.includes(NONE)) return 'unknown';
    const isSameDomain = domain[from] === domain[to];
    if (unit[from] === unit[to]) {
      return isSameDomain ? 'inside' : 'same-unit-other-domain';
    }
    return isSameDomain ? 'other-unit-same-domain' : 'across';
  };
}

/**
 * Mirror score: the share of calls for which "same unit" equals "same domain". Who calls whom
 * counts once, however many calls that is.
 * Range: 0 (every call goes against the organisation) to 1 (structure and organisation mirror
 * each other).
 * Undefined (null) when no call can be judged: no call, one unit only, owners or domains
 * unknown. A call with an end of unknown unit or domain is unknown and does not agree.
 * Source: M. Conway, "How Do Committees Invent?", Datamation 14(4), 1968; the definition is
 * CON-06 of Banyan's checks.
 *
 * @public
 */
export function mirrorScore(structure: Structure): MirrorScore {
  const counts: Record<Verdict, number> = {
    inside: 0,
    across: 0,
    unknown: 0,
    'same-unit-other-domain': 0,
    'other-unit-same-domain': 0,
  };
  const calls = distinctCalls(structure);
  for (const verdict of calls.map(judge(structure))) counts[verdict]++;
  const { inside, across, unknown } = counts;
  return {
    ...share(inside + across, calls.length - unknown, unknown),
    inside,
    across,
  };
}

/** The calls that the mirror score is short of, in the order of the callers. @public */
export function disagreements(structure: Structure): Disagreement[] {
  const verdictOf = judge(structure);
  return distinctCalls(structure).flatMap(call => {
    const kind = verdictOf(call);
    return kind === 'same-unit-other-domain' ||
      kind === 'other-unit-same-domain'
      ? { ...call, kind }
      : [];
  });
}
