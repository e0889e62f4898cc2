import { isOrganization } from '../../../ownership';
import type { Check } from '../../check';
import { fail, pass } from '../../verdicts';
import { pilotOf } from './pilotOf';

/** READY-09 */
export const canTurnBack: Check = {
  id: 'READY-09',
  track: 'readiness',
  level: 'silver',
  title: 'knows when it would turn back',
  why: 'A pilot that cannot fail proves nothing, and goes on when it should not.',
  source: 'chapter S0',
  remediation:
    'State spec.halt in the pilot: the figure, its baseline, and the limit at which you stop or go back.',
  appliesTo: 'organizations that name a pilot',
  looksAt: isOrganization,
  judge: facts => {
    const pilot = pilotOf(facts);
    if ('verdict' in pilot) return pilot;
    const evidence = [{ text: 'the pilot', entityRef: pilot.ref }];
    return pilot.halt === null
      ? fail('no rule says when the pilot stops', { evidence })
      : pass(`the pilot stops by ${pilot.halt.metric}`, { evidence });
  },
};
