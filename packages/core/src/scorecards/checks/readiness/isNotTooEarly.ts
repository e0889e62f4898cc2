import { isOrganization } from '../../../ownership';
import type { Check } from '../../check';
import { noData, pass, warn } from '../../verdicts';
import { annotationPatch } from '../derived/annotated';
import { stated } from './stated';

/** READY-12 */
export const isNotTooEarly: Check = {
  id: 'READY-12',
  track: 'readiness',
  level: 'bronze',
  title: 'has found its product before it cuts it up',
  why: 'While the product still changes its shape every month, each boundary between services is in the wrong place the month after.',
  source: 'chapter S1',
  remediation:
    'Ship first. Cut when the product has settled and something hurts.',
  appliesTo: 'organizations',
  looksAt: isOrganization,
  judge: facts => {
    const { stage } = stated(facts);
    if (stage === null)
      return noData('nobody states its stage: set banyan/stage', {
        patch: annotationPatch({ stage: 'scaleup' }),
      });
    return stage === 'startup'
      ? warn('a startup: ship first')
      : pass(`its stage is ${stage}`);
  },
};
