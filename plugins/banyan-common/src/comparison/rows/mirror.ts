import { MIRROR } from '../limits';
import { alignmentCell, moreUnknown } from './alignmentCell';
import { shareCell } from './cells';
import type { Row } from './row';

export const mirror: Row = {
  id: 'mirror',
  title: 'Mirror score',
  note: 'structure and units agree',
  plugin: 'topology',
  unit: 'share',
  better: 'more',
  limits: MIRROR,
  how: 'Calls for which "same unit" and "same domain" are both true or both false / calls of which both are known. Good from 85 % on (CON-06, as Conway has it); that fair ends at 75 % is a proposal of this comparison. Source: M. Conway, 1968.',
  noun: 'mirror score',
  says: ({ text }) => `has a mirror score of ${text}`,
  cellOf: answers =>
    alignmentCell(answers, 'mirror', ({ measures, disagreements }) =>
      shareCell(mirror, measures.mirror, {
        items: [...new Set(disagreements.map(({ from }) => from))],
        note: moreUnknown(measures.mirror.unknown, 'calls'),
      }),
    ),
};
