import type { Measure } from './measure';
import { percent, plural, two } from './words';

const MARK = 0.75;

export const modularity: Measure = {
  id: 'modularity',
  label: 'Modularity of units',
  rules: [
    [
      'Formula',
      'Q = sum over units of L/m - (d/2m)², with m = calls in scope, L = calls inside the unit, d = ends of calls at its components. Held against the best grouping that Louvain finds.',
    ],
    [
      'Agreement',
      'Adjusted mutual information of the units with that grouping: 1 = the same, 0 = chance.',
    ],
    ['Pass mark', `${MARK * 100} % of the best found`],
    ['Undefined', 'Without calls between components in scope.'],
    [
      'Source',
      'Newman & Girvan 2004; Blondel et al. 2008; Vinh, Epps & Bailey 2010',
    ],
  ],
  read: ({ measures: { modularity: found } }) => {
    const { value, best, agreement, groups } = found;
    const share =
      best === null || best <= 0 ? undefined : Math.max(0, (value ?? 0) / best);
    const passes = share !== undefined && share >= MARK;
    return {
      figure: two(value),
      of: best === null ? 'no grouping found' : `best found ${two(best)}`,
      bar: share === undefined ? undefined : { share, mark: MARK },
      status: passes ? 'pass' : 'warn',
      verdict:
        share === undefined
          ? 'nothing to hold it against'
          : `${percent(share)} of best`,
      evidence: [
        {
          text: `the calls make ${plural(groups, 'group')}${agreement === null ? '' : `, agreement ${two(agreement)}`}`,
          tab: 'matrix',
          search: 'order=community',
        },
      ],
    };
  },
};
