import type { Actor } from './Actor';
import type { ExemptionDecision, StoredExemption } from './ExemptionStore';

/** What can be done with an exemption. */
export type ExemptionStep = 'approve' | 'deny' | 'revoke' | 'withdraw';

type Step = {
  from: readonly StoredExemption['state'][];
  to: ExemptionDecision['state'];
  may: (exemption: StoredExemption, actor: Actor) => boolean;
  refusal: string;
};

const byAnother = (
  { requestedBy }: StoredExemption,
  { me, mayApprove }: Actor,
) => mayApprove && me !== null && me !== requestedBy;

const FOR_ANOTHER =
  'An exemption is decided by somebody else than who asked for it: a member of the group that owns the entity or of a group above it, or a portal admin. Ask one of them.';

/** From which state to which, and by whom. */
export const STEPS: Record<ExemptionStep, Step> = {
  approve: {
    from: ['requested'],
    to: 'approved',
    may: byAnother,
    refusal: FOR_ANOTHER,
  },
  deny: {
    from: ['requested'],
    to: 'denied',
    may: byAnother,
    refusal: FOR_ANOTHER,
  },
  revoke: {
    from: ['approved'],
    to: 'revoked',
    may: byAnother,
    refusal: FOR_ANOTHER,
  },
  withdraw: {
    from: ['requested', 'approved'],
    to: 'withdrawn',
    may: ({ requestedBy }, { me }) => me === requestedBy,
    refusal:
      'Only who asked for an exemption may withdraw it. Deny or revoke it instead.',
  },
};
