import type { Measure } from './measure';
import { ofShare, percent } from './words';

const MARK = 0.2;

export const propagationCost: Measure = {
  id: 'propagationCost',
  label: 'Propagation cost',
  rules: [
    [
      'Formula',
      'Pairs of components of which the first reaches the second along calls, itself included / all pairs.',
    ],
    ['Pass mark', 'under 20 %'],
    ['Undefined', 'Without calls between components in scope.'],
    [
      'Source',
      'MacCormack, Rusnak & Baldwin, Management Science 52(7), 2006: Mozilla 17.35 %, Linux 5.16 %',
    ],
  ],
  read: ({ measures: { propagationCost: found }, components }) => {
    const passes = (found.value ?? 1) < MARK;
    const reached = (found.n / Math.max(1, components.length)).toFixed(1);
    return {
      figure: percent(found.value, 1),
      of: ofShare(found, 'pairs'),
      bar: { share: found.value ?? 0, mark: MARK },
      status: passes ? 'pass' : 'warn',
      verdict: passes ? 'under 20 %' : '20 % or more',
      evidence: [
        {
          text: `a change reaches ${reached} of ${components.length} components on average`,
          tab: 'matrix',
          search: 'reach=indirect',
        },
      ],
    };
  },
};
