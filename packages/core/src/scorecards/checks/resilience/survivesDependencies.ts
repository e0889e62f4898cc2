import { availabilityProduct } from '../../../breakers';
import { counted } from '../../../migration/words';
import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { isTierZeroService } from '../derived/isVitalService';
import { SLO_PATCH } from '../derived/sloOf';
import { verb } from '../derived/verb';
import { MOST_DEPENDENCIES, neededBy } from './neededBy';

/** What is taken as an example where nobody states an availability. */
const FOUR_NINES = 0.9999;

const exact = (share: number) => `${(100 * share).toFixed(2)} %`;

/** RES-07 */
export const survivesDependencies: Check = {
  id: 'RES-07',
  track: 'resilience',
  level: 'silver',
  title: 'can be as available as it promises, with what it cannot do without',
  why: 'Whoever needs thirty services at once is up only when all thirty are: 99.99 % each leave 99.70 %.',
  source: 'chapter S0',
  remediation:
    'Make the least available dependencies asynchronous or optional, give them a fallback, or promise less.',
  appliesTo: 'APIs, services and gateways of tier 0',
  looksAt: entity =>
    (entity.kind === 'api' && entity.tier === 0) || isTierZeroService(entity),
  judge: facts => {
    const { count, known, product, target, evidence } = neededBy(facts);
    if (count === 0)
      return notApplicable('there is no service that it cannot do without');
    const isCut = count >= MOST_DEPENDENCIES;
    const of = `${counted(count, 'critical dependency', 'critical dependencies')}${isCut ? ' or more' : ''}`;
    const leave = verb(count, 'leaves', 'leave');
    const example = exact(availabilityProduct(FOUR_NINES, count) ?? 1);
    if (target === null)
      return noData(
        `${of}: at 99.99 % each no more than ${example}; it promises nothing itself: set availability in banyan/slo`,
        { evidence, patch: SLO_PATCH },
      );
    const promised = `${target} % are promised`;
    if (100 * product < target)
      return fail(`${of} ${leave} ${exact(product)}, ${promised}`, {
        evidence,
      });
    const silent = count - known;
    if (silent === 0 && !isCut)
      return pass(`${of} ${leave} ${exact(product)}, ${promised}`, {
        evidence,
      });
    return noData(
      `${silent} of ${of} ${verb(silent, 'states', 'state')} no availability, ${promised}; at 99.99 % each they leave ${example}`,
      { evidence },
    );
  },
};
