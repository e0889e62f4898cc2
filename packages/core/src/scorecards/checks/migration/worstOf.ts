import type { MigrationEvidence, MigrationVerdict } from '../../../migration';
import type { CheckEvidence, Judgement } from '../../check';
import { WORST_FIRST } from '../../result';

/** What a verdict of a migration rests on, as scorecards know it. */
export const evidenceOf = ({
  text,
  entityRef,
  url,
}: Pick<MigrationEvidence, 'text' | 'entityRef'> &
  Partial<MigrationEvidence>): CheckEvidence => ({
  text,
  ...(entityRef ? { entityRef } : {}),
  ...(url ? { url } : {}),
});

/** The worst of what a check says of a migration and its capabilities, each that is as bad as evidence. */
export function worstOf(verdicts: readonly MigrationVerdict[]): Judgement {
  const rank = ({ verdict }: MigrationVerdict) => WORST_FIRST.indexOf(verdict);
  const lowest = Math.min(...verdicts.map(rank));
  const worst = verdicts.filter(each => rank(each) === lowest);
  const [{ verdict, message }] = worst;
  if (worst.length === 1)
    return { verdict, message, evidence: worst[0].evidence.map(evidenceOf) };
  return {
    verdict,
    message: `${message}; and ${worst.length - 1} more`,
    evidence: worst.flatMap(each => [
      { text: each.message },
      ...each.evidence.map(evidenceOf),
    ]),
  };
}
