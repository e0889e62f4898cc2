import { daysBefore } from '../../../migration/days';
import { day } from '../../../migration/words';
import { isOrganization } from '../../../ownership';
import { BASELINE_DAYS, BASELINE_FIGURES } from '../../../readiness';
import type { Check } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import { annotationPatch } from '../derived/annotated';
import { joined } from '../derived/words';
import { stated } from './stated';

const patch = annotationPatch({
  baseline: `'{"deploysPerWeek": 3, "deployFailurePct": 12, "mergeConflictsPerWeek": 20, "crossTeamHoursPerFeature": 16, "measuredOn": "2026-10-01"}'`,
});

/** READY-05 */
export const knowsItsStatusQuo: Check = {
  id: 'READY-05',
  track: 'readiness',
  level: 'silver',
  title: 'has measured the present, not long ago',
  why: 'A decision is as good as the figures that it can be held against a year later.',
  source: 'chapter S0',
  remediation:
    'Measure the four figures again, and write them into banyan/baseline with the day (measuredOn).',
  appliesTo: 'organizations',
  looksAt: isOrganization,
  judge: facts => {
    const { baseline, baselineAt } = stated(facts);
    const missing = BASELINE_FIGURES.filter(name => baseline[name] === null);
    if (missing.length > 0)
      return fail(
        `${missing.length} of ${BASELINE_FIGURES.length} figures are missing: ${joined(missing)}`,
        { patch },
      );
    if (baselineAt === null)
      return noData(
        'nobody states when the figures were measured: add measuredOn to banyan/baseline',
        { patch },
      );
    const message = `measured on ${day(baselineAt)}, ${BASELINE_DAYS} days ago at most expected`;
    return baselineAt < daysBefore(facts.world.at, BASELINE_DAYS)
      ? fail(message)
      : pass(message);
  },
};
