import type { Check } from '../../check';
import { fail, pass } from '../../verdicts';
import { isVitalService } from '../derived/isVitalService';
import { SLO_PATCH, sloOf } from '../derived/sloOf';
import { joined } from '../derived/words';

/** OBS-04 */
export const hasNumericSlo: Check = {
  id: 'OBS-04',
  track: 'observability',
  level: 'silver',
  title: 'promises availability and latency in numbers',
  why: 'Callers can plan with 99.9 % and 400 ms. With "fast and stable" they can only hope.',
  source: 'chapters S0 and S1',
  remediation:
    'Agree on both figures with those who call you, and write them into banyan/slo.',
  appliesTo: 'services and gateways in production of tier 0 and 1',
  looksAt: isVitalService,
  judge: ({ entity }) => {
    const { availability, latencyMs } = sloOf(entity);
    const missing = [
      ...(availability === null ? ['availability'] : []),
      ...(latencyMs === null ? ['latency'] : []),
    ];
    return missing.length === 0
      ? pass(`${availability} % available, ${latencyMs} ms`)
      : fail(`no figure for ${joined(missing)}`, {
          patch: SLO_PATCH,
        });
  },
};
