import type { Check } from '../../check';
import { fail, pass } from '../../verdicts';
import { annotationPatch, counted } from '../derived/annotated';
import { isLive } from '../derived/subjects';

/** RES-12 */
export const endsItsOffers: Check = {
  id: 'RES-12',
  track: 'resilience',
  level: 'gold',
  title: 'gives up after so many offers',
  why: 'An offer that waits for ever, or that goes round for ever, holds a customer who could be told that nobody comes.',
  source: 'chapter S0',
  remediation:
    'Limit the time of one offer (15 s is usual) and the number of offers, and define what the customer is told when all are over.',
  appliesTo: 'components with the tag dispatch-offer',
  looksAt: entity =>
    entity.kind === 'component' &&
    isLive(entity) &&
    entity.tags?.includes('dispatch-offer') === true,
  judge: ({ entity }) => {
    const seconds = counted(entity, 'offer-timeout-s') ?? 0;
    const offers = counted(entity, 'max-offers') ?? 0;
    const missing = [
      ...(seconds > 0 ? [] : ['how long an offer waits']),
      ...(offers > 0 ? [] : ['how many offers there are']),
    ];
    return missing.length > 0
      ? fail(`nothing limits ${missing.join(' and ')}`, {
          patch: annotationPatch({
            'offer-timeout-s': `'15'`,
            'max-offers': `'10'`,
          }),
        })
      : pass(
          `${offers} offers of ${seconds} s each: over after ${offers * seconds} s`,
        );
  },
};
