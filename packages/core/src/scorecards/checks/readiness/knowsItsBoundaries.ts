import { isOrganization } from '../../../ownership';
import type { Check } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import { stated } from './stated';

/** READY-10 */
export const knowsItsBoundaries: Check = {
  id: 'READY-10',
  track: 'readiness',
  level: 'bronze',
  title: 'knows where its domains end',
  why: 'A line drawn through the middle of a domain becomes a network call through the middle of every change.',
  source: 'chapter S1',
  remediation:
    'Learn the domain first: walk through its events with the people who do the work, and move boundaries while they are still folders.',
  appliesTo: 'organizations',
  looksAt: isOrganization,
  judge: facts => {
    const { boundariesClear } = stated(facts);
    if (boundariesClear === null)
      return noData(
        'nobody states whether its domains are clear: set domainBoundariesClear in banyan/readiness',
      );
    return boundariesClear
      ? pass('its domains are clear')
      : fail('learn the domain first: its boundaries are not clear');
  },
};
