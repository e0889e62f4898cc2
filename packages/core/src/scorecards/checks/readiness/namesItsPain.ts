import { isOrganization } from '../../../ownership';
import { PAINS } from '../../../readiness';
import type { Check } from '../../check';
import { fail, pass } from '../../verdicts';
import { annotationPatch } from '../derived/annotated';
import { joined } from '../derived/words';
import { stated } from './stated';

/** READY-02 */
export const namesItsPain: Check = {
  id: 'READY-02',
  track: 'readiness',
  level: 'bronze',
  title: 'names the pain that services would ease',
  why: 'Services cost something every day. Where nothing hurts, they are a price without a return.',
  source: 'chapter S0',
  remediation: `If one of these hurts, name it in banyan/pain: ${joined(PAINS)}. If none does, stop here.`,
  appliesTo: 'organizations',
  looksAt: isOrganization,
  judge: facts => {
    const { pains } = stated(facts);
    if (pains !== null && pains.length > 0)
      return pass(`it hurts in ${joined(pains)}`);
    return fail(
      pains === null ? 'no pain is named' : `none of ${joined(PAINS)} is named`,
      { patch: annotationPatch({ pain: 'coordination' }) },
    );
  },
};
