import { isProductionService } from '../../../graph';
import { figure } from '../../../migration/words';
import type { Check, Subject } from '../../check';
import type { FactSets } from '../../factSets';
import { fail, noData, pass } from '../../verdicts';

const MOST_OPEN = 0.01;
const LONGEST_OPEN_MS = 15 * 60_000;
const LEAST_FALLBACKS = 0.99;

const declaresBreaker = ({ calls = [], annotations = {} }: Subject) =>
  calls.some(({ breaker }) => breaker !== undefined) ||
  Object.keys(annotations).some(name => name.startsWith('banyan/breakers-'));

type Told = FactSets['breakers'];

/** Each figure beside its limit, and whether it keeps it; null = not known. */
function judgedFigures(told: Told) {
  const { openShare7d, longestOpenMs7d, fallbackSuccess7d } = told;
  return [
    {
      isKept: openShare7d === null ? null : openShare7d < MOST_OPEN,
      text: `open ${figure(100 * (openShare7d ?? 0))} % of the time, less than 1 % expected`,
    },
    {
      isKept:
        longestOpenMs7d === null ? null : longestOpenMs7d <= LONGEST_OPEN_MS,
      text: `open for ${figure((longestOpenMs7d ?? 0) / 60_000)} min at the longest, 15 min at most expected`,
    },
    {
      // Where no breaker opened, no fallback was tried: nothing is missing.
      isKept:
        fallbackSuccess7d === null || fallbackSuccess7d >= LEAST_FALLBACKS,
      text:
        fallbackSuccess7d === null
          ? 'no fallback was tried'
          : `${figure(100 * fallbackSuccess7d)} % of fallbacks held, 99 % expected`,
    },
  ];
}

/** RES-06 */
export const hasHealthyBreakers: Check = {
  id: 'RES-06',
  track: 'resilience',
  level: 'gold',
  title: 'has breakers that are seldom open, with fallbacks that hold',
  why: 'A breaker that is open all day has become the normal state, and its fallback the product.',
  source: 'chapter S1',
  remediation:
    'Mend the dependency behind the breaker that opens most; if that one is well, its threshold is too low. Test the fallback as you test the call.',
  appliesTo: 'services and gateways in production with a breaker',
  needs: [
    {
      facts: 'breakers',
      connect:
        'the circuit-breakers backend, and a source such as banyan/breakers-prometheus on the component',
    },
  ],
  looksAt: entity => isProductionService(entity) && declaresBreaker(entity),
  judge: ({ told }) => {
    const breakers = told('breakers');
    if (!breakers)
      return noData(
        'nobody watches its breakers: connect the circuit-breakers backend and name a source in banyan/breakers-...',
      );
    const figures = judgedFigures(breakers);
    const broken = figures.filter(({ isKept }) => isKept === false);
    const evidence = figures
      .filter(({ isKept }) => isKept !== null)
      .map(({ text }) => ({ text: `within 7 days ${text}` }));
    if (broken.length > 0)
      return fail(broken.map(({ text }) => text).join('; '), { evidence });
    return figures.some(({ isKept }) => isKept === null)
      ? noData(
          `${breakers.declaredWithoutSource} of ${breakers.breakers} breakers are told by no source: name one in banyan/breakers-...`,
          { evidence },
        )
      : pass(figures.map(({ text }) => text).join('; '), { evidence });
  },
};
