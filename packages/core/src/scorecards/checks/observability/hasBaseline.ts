import { isOrganization } from '../../../ownership';
import { BASELINE_FIGURES, readinessFactsOf } from '../../../readiness';
import type { Check } from '../../check';
import { fail, pass } from '../../verdicts';
import { annotationPatch } from '../derived/annotated';
import { joined } from '../derived/words';

/** OBS-06 */
export const hasBaseline: Check = {
  id: 'OBS-06',
  track: 'observability',
  level: 'bronze',
  title: 'knows how well it delivers',
  why: 'Without the figures of before nobody can say whether anything became better.',
  source: 'chapter S0',
  remediation:
    'Measure deploys a week, deploys that fail, merge conflicts a week and the hours that a feature costs across teams; write them into banyan/baseline.',
  appliesTo: 'organizations',
  looksAt: isOrganization,
  judge: ({ entity }) => {
    const { baseline } = readinessFactsOf(entity.annotations);
    const missing = BASELINE_FIGURES.filter(name => baseline[name] === null);
    return missing.length === 0
      ? pass(`${BASELINE_FIGURES.length} figures are stated`)
      : fail(
          `${missing.length} of ${BASELINE_FIGURES.length} figures are missing: ${joined(missing)}`,
          {
            patch: annotationPatch({
              baseline: `'{"deploysPerWeek": 3, "deployFailurePct": 12, "mergeConflictsPerWeek": 20, "crossTeamHoursPerFeature": 16, "measuredOn": "2026-10-01"}'`,
            }),
          },
        );
  },
};
