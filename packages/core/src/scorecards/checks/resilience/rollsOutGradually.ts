import { isProductionService } from '../../../graph';
import type { Check } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import { annotated, annotationPatch } from '../derived/annotated';

/** RES-11 */
export const rollsOutGradually: Check = {
  id: 'RES-11',
  track: 'resilience',
  level: 'silver',
  title: 'reaches its users step by step',
  why: 'A release that everybody gets at once makes everybody its tester.',
  source: 'chapter S0',
  remediation:
    'Release to a canary or to a small percentage first, or behind a flag, and go on only while the figures hold.',
  appliesTo: 'services and gateways in production',
  looksAt: isProductionService,
  judge: ({ entity }) => {
    const rollout = annotated(entity, 'rollout');
    const patch = annotationPatch({ rollout: 'canary' });
    if (rollout === undefined)
      return noData('nobody states how it is released: set banyan/rollout', {
        patch,
      });
    return rollout === 'all-at-once'
      ? fail('released to everybody at once', { patch })
      : pass(`released by ${rollout}`);
  },
};
