import { CYCLE } from '../limits';
import { alignmentCell } from './alignmentCell';
import { countCell } from './cells';
import type { Row } from './row';

export const cycle: Row = {
  id: 'cycle',
  title: 'Largest cycle',
  note: 'components in one knot',
  plugin: 'topology',
  unit: 'count',
  better: 'less',
  limits: CYCLE,
  how: 'Components in the largest group that all reach each other along calls, of all components. None is good, one inside a single team fair, one of several teams poor, as Conway has it. Source: Baldwin, MacCormack and Rusnak, 2014.',
  noun: 'largest cycle',
  says: ({ text }) => `has ${text} components in one cycle`,
  cellOf: answers =>
    alignmentCell(answers, 'coreSize', ({ measures }) => {
      const { components, m, n, teams } = measures.coreSize;
      const cell = countCell(
        cycle,
        { n, m },
        {
          beside: n === 0 ? 'no cycle' : `of ${m}`,
          items: components,
        },
      );
      if (n === 0) return cell;
      return teams > 1
        ? { ...cell, because: `${teams} teams in one cycle` }
        : { ...cell, reading: 'fair', because: 'a cycle inside one team' };
    }),
};
