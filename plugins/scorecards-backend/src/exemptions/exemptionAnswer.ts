import type { Exemption } from '@banyan/backstage-plugin-banyan-common';
import type { Caller } from '../answers/Caller';
import { shownBy } from '../rights/people';
import { seenCheck } from '../rights/seenCheck';
import type { Exemptions } from './Exemptions';
import type { StoredExemption } from './ExemptionStore';
import { stateNow } from './exemptionState';

/** Whether the caller may know of an exemption: they see the entity and the check. */
export const isShown = (
  { sight }: Pick<Caller, 'sight'>,
  { entityRef, check }: StoredExemption,
): boolean =>
  sight.sees(entityRef) &&
  (sight.seesAll || seenCheck(sight, check) !== undefined);

type Parts = {
  caller: Caller;
  exemptions: Pick<Exemptions, 'stepsOf'>;
  now: number;
};

/** An exemption as a caller may see it, with what they may do with it. */
export function exemptionAnswer(
  stored: StoredExemption,
  { caller, exemptions, now }: Parts,
): Exemption {
  const { id, entityRef, check, reason, requestedAt, endsOn } = stored;
  const { decidedAt, decision } = stored;
  const { me, rights, sight } = caller;
  const actor = { me, mayApprove: rights.approve.about(entityRef) };
  return {
    ...{ id, entityRef, check, reason, requestedAt, endsOn },
    ...{ decidedAt, decision },
    entityTitle: sight.titleOf(entityRef),
    checkTitle: seenCheck(sight, check)?.title ?? check,
    state: stateNow(stored, now),
    requestedBy: shownBy(caller, stored.requestedBy),
    decidedBy: shownBy(caller, stored.decidedBy),
    may: exemptions.stepsOf(stored, actor),
  };
}
