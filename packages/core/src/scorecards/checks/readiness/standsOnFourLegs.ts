import { isOrganization } from '../../../ownership';
import { READINESS_LEGS, type ReadinessLeg } from '../../../readiness';
import type { Check } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import { annotationPatch } from '../derived/annotated';
import { joined } from '../derived/words';
import { stated } from './stated';

const WORDS: Record<ReadinessLeg, string> = {
  cicd: 'continuous delivery',
  observability: 'observability',
  platformTeam: 'platform team',
  onCallCulture: 'on-call culture',
};

const words = (legs: readonly ReadinessLeg[]) =>
  joined(legs.map(leg => WORDS[leg]));

/** READY-06 */
export const standsOnFourLegs: Check = {
  id: 'READY-06',
  track: 'readiness',
  level: 'silver',
  title: 'stands on delivery, observability, a platform team and on-call',
  why: 'Each of the four carries weight from the first service on. Where one is missing, services make it worse.',
  source: 'chapter S0',
  remediation: 'Not yet: mend the weakest of the four first.',
  appliesTo: 'organizations',
  looksAt: isOrganization,
  judge: facts => {
    const { legs } = stated(facts);
    const missing = READINESS_LEGS.filter(leg => legs[leg] === false);
    const unknown = READINESS_LEGS.filter(leg => legs[leg] === null);
    if (missing.length > 0) return fail(`not yet: ${words(missing)} missing`);
    return unknown.length > 0
      ? noData(`nobody states ${words(unknown)}: set banyan/readiness`, {
          patch: annotationPatch({
            readiness: `'{"cicd": true, "observability": true, "platformTeam": true, "onCallCulture": true, "domainBoundariesClear": true, "latencyCritical": false}'`,
          }),
        })
      : pass(`${words(READINESS_LEGS)} are there`);
  },
};
