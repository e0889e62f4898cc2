import type { Measure } from './measure';
import { ofShare, plural, two } from './words';

const MARK = 0.85;

export const mirror: Measure = {
  id: 'mirror',
  label: 'Mirror score',
  rules: [
    [
      'Formula',
      'A call agrees when "same unit" and "same domain" are both true or both false; score = agreeing calls / calls of which both are known.',
    ],
    ['Pass mark', `${MARK} (CON-06)`],
    [
      'Undefined',
      'Without calls, or with one unit only: unknown, never 100 %.',
    ],
    ['Source', 'M. Conway, How Do Committees Invent?, 1968'],
  ],
  read: ({ measures: { mirror: found }, disagreements }) => {
    const passes = (found.value ?? 0) >= MARK;
    return {
      figure: two(found.value),
      of: ofShare(found, 'calls'),
      bar: { share: found.value ?? 0, mark: MARK },
      status: passes ? 'pass' : 'warn',
      verdict: passes ? `${MARK} or more` : `below ${MARK}`,
      evidence: [
        {
          text: `${found.inside} inside a unit and domain, ${found.across} across both`,
        },
        {
          text: `${plural(disagreements.length, 'call')} against the grain`,
          tab: 'disagreements',
          search: 'counts=mirror',
        },
      ],
    };
  },
};
