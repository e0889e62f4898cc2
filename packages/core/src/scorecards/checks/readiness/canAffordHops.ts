import { isOrganization } from '../../../ownership';
import type { Check } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import { stated } from './stated';

/** READY-11 */
export const canAffordHops: Check = {
  id: 'READY-11',
  track: 'readiness',
  level: 'bronze',
  title: 'has the time for calls over a network',
  why: 'A call in one process takes nanoseconds, over a network it takes a thousand times longer. Some trades do not have that time.',
  source: 'chapter S1',
  remediation:
    'Keep the path that must be fast in one process, say so with hotPathInProcess, and cut only what lies beside it.',
  appliesTo: 'organizations',
  looksAt: isOrganization,
  judge: facts => {
    const { latencyCritical, hotPathInProcess } = stated(facts);
    if (latencyCritical === null)
      return noData(
        'nobody states whether every microsecond counts: set latencyCritical in banyan/readiness',
      );
    if (!latencyCritical) return pass('it has the time for a network');
    return hotPathInProcess === true
      ? pass('every microsecond counts, and that path stays in one process')
      : fail(
          'every microsecond counts, and nobody says that this path stays in one process',
        );
  },
};
