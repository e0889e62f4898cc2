import { isOrganization } from '../../../ownership';
import { INCOMPATIBLE_STACK, MANY_ENGINEERS } from '../../../readiness';
import type { Check } from '../../check';
import { notApplicable, pass, warn } from '../../verdicts';
import { plural } from '../derived/words';
import { engineersUnknown } from './engineersUnknown';
import { stated } from './stated';

/** READY-15: asked right after the floor of ten engineers, which an exception lifts. */
export const hasLegitimateException: Check = {
  id: 'READY-15',
  track: 'readiness',
  level: 'silver',
  title: 'has a good reason for a boundary despite its size',
  why: 'A small team that was bought with another stack is a boundary already; to write it down beats to pretend that it is none.',
  source: 'chapter S0',
  remediation: `Write down why (banyan/exception: ${INCOMPATIBLE_STACK}), and when it will be asked again.`,
  appliesTo: 'organizations below 50 engineers that record an exception',
  looksAt: isOrganization,
  judge: facts => {
    const { engineers, exception } = stated(facts);
    if (exception === null) return notApplicable('no exception is recorded');
    if (engineers === null) return engineersUnknown();
    const people = plural(engineers, 'engineer');
    if (engineers >= MANY_ENGINEERS)
      return notApplicable(
        `${people}: from ${MANY_ENGINEERS} on no exception is needed`,
      );
    return exception === INCOMPATIBLE_STACK
      ? pass(
          `${people}, and a stack that fits nothing else: a boundary is allowed`,
        )
      : warn(
          `${people}, and a reason that is not ${INCOMPATIBLE_STACK}: ask whether it still holds`,
        );
  },
};
