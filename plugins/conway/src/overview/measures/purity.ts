import type { Measure } from './measure';
import { ofShare, two } from './words';

const MARK = 0.75;

export const purity: Measure = {
  id: 'purity',
  label: 'Domain purity',
  rules: [
    [
      'Formula',
      "Components whose owner is in the unit of their domain's owner / components of which both are known.",
    ],
    ['Pass mark', `${MARK} (CON-06)`],
    ['Undefined', 'When no domain with a component has a known owner.'],
  ],
  read: ({ measures: { purity: found }, domains }) => {
    const passes = (found.value ?? 0) >= MARK;
    const impure = domains.filter(({ strangers }) => strangers.length > 0);
    return {
      figure: two(found.value),
      of: ofShare(found, 'components'),
      bar: { share: found.value ?? 0, mark: MARK },
      status: passes ? 'pass' : 'warn',
      verdict: passes ? `${MARK} or more` : `below ${MARK}`,
      evidence:
        impure.length === 0
          ? [{ text: 'every domain is in the hands of one unit' }]
          : [
              {
                text: `owners of other units in ${impure.map(({ title }) => title).join(', ')}`,
                tab: 'layers',
              },
            ],
    };
  },
};
