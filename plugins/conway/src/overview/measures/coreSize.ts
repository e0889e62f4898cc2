import type { Measure } from './measure';
import { ofShare, plural } from './words';

export const coreSize: Measure = {
  id: 'coreSize',
  label: 'Core size',
  rules: [
    [
      'Formula',
      'Components in the largest group that all reach each other (the largest cycle) / components.',
    ],
    ['Pass mark', 'no cycle; one of several teams fails'],
    ['Undefined', 'Without calls between components in scope.'],
    ['Source', 'Baldwin, MacCormack & Rusnak, Research Policy 43(8), 2014'],
  ],
  read: ({ measures: { coreSize: found } }) => {
    const { n, teams } = found;
    const status = teams > 1 ? 'fail' : 'warn';
    return {
      figure: String(n),
      of: ofShare(found, 'components'),
      bar: { share: found.value ?? 0 },
      status: n === 0 ? 'pass' : status,
      verdict: n === 0 ? 'no cycle' : 'a cycle',
      evidence: [
        n === 0
          ? { text: 'no component reaches itself' }
          : {
              text: `${plural(teams, 'team')} in one cycle of ${n}`,
              tab: 'matrix',
              search: 'order=community',
            },
      ],
    };
  },
};
