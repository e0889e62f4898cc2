import type { Check } from '../../check';
import { fail, pass } from '../../verdicts';
import { annotated, annotationPatch } from '../derived/annotated';
import { isProductTeam } from '../derived/subjects';

/** OWN-08 */
export const answersForMetric: Check = {
  id: 'OWN-08',
  track: 'ownership',
  level: 'silver',
  title: 'answers for a metric',
  why: 'A team that moves a figure can judge its own work; one that gets tickets waits for the next.',
  source: 'chapter S0',
  remediation:
    'Agree on one figure that the team moves, such as the share of started streams, and name it in banyan/business-metric.',
  appliesTo: 'product teams',
  looksAt: isProductTeam,
  judge: ({ entity }) => {
    const metric = annotated(entity, 'business-metric');
    return metric === undefined
      ? fail('no metric is named', {
          patch: annotationPatch({ 'business-metric': '<the figure>' }),
        })
      : pass(metric);
  },
};
