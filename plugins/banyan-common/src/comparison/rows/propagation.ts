import { PROPAGATION } from '../limits';
import { percent } from '../words';
import { alignmentCell } from './alignmentCell';
import { shareCell } from './cells';
import type { Row } from './row';

export const propagation: Row = {
  id: 'propagation',
  title: 'Propagation cost',
  note: `${percent(PROPAGATION.good)} and more warns`,
  plugin: 'topology',
  unit: 'share',
  better: 'less',
  limits: PROPAGATION,
  how: 'Pairs of components of which the first reaches the second along calls, itself included / all pairs. Good under 20 %, as Conway has it; poor only at 100 %, where everything reaches everything. Source: MacCormack, Rusnak and Baldwin, 2006.',
  noun: 'propagation cost',
  says: ({ text }) => `has a propagation cost of ${text}`,
  cellOf: answers =>
    alignmentCell(answers, 'propagationCost', ({ measures }) =>
      shareCell(propagation, measures.propagationCost, {
        beside: null,
        digits: 1,
      }),
    ),
};
