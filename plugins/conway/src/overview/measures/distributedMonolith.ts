import type { Measure } from './measure';
import { plural } from './words';

export const distributedMonolith: Measure = {
  id: 'distributedMonolith',
  label: 'Distributed monolith',
  rules: [
    [
      'Formula',
      'Signals that fire / signals that are known. Each signal stands below with its n of m and its evidence.',
    ],
    [
      'Weighted score',
      'DEP-03: 40 × lockstep share + 35 × shared stores + 25 × coordinated releases; only when all three are known.',
    ],
    [
      'Undefined',
      'When no signal is known. An unknown signal is never a pass.',
    ],
  ],
  read: ({ measures: { distributedMonolith: found }, signals }) => {
    const { n, m, unknown, score } = found;
    const fails = signals.some(({ verdict }) => verdict === 'fail');
    const status = fails ? 'fail' : 'warn';
    return {
      figure: `${n}/${m}`,
      of: `signals fire${unknown > 0 ? `, ${unknown} unknown` : ''}`,
      bar: { share: found.value ?? 0 },
      status: n === 0 ? 'pass' : status,
      verdict: n === 0 ? 'none fires' : `${n} fire`,
      evidence: [
        {
          text:
            score === null
              ? `no weighted score: ${plural(unknown, 'signal')} unknown`
              : `weighted score ${score.toFixed(0)} of 100`,
        },
      ],
    };
  },
};
