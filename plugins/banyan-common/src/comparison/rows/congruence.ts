import { MOST_OF_THEM } from '../limits';
import { alignmentCell, moreUnknown } from './alignmentCell';
import { shareCell } from './cells';
import type { Row } from './row';

export const congruence: Row = {
  id: 'congruence',
  title: 'Congruence',
  note: 'pairs of teams with a channel',
  plugin: 'topology',
  unit: 'share',
  better: 'more',
  limits: MOST_OF_THEM,
  how: 'Pairs of teams that have to coordinate and can (same unit, shared member, API contract, declared interaction) / pairs that have to. The limits, 90 % and 75 %, are a proposal of this comparison. Source: Cataldo, Herbsleb and Carley, 2008.',
  noun: 'congruence',
  says: ({ text }) => `has a congruence of ${text}`,
  cellOf: answers =>
    alignmentCell(answers, 'congruence', ({ measures, pairs }) => {
      const gaps = pairs.filter(({ channels }) => channels.length === 0);
      return shareCell(congruence, measures.congruence, {
        items: [...new Set(gaps.flatMap(({ a, b }) => [a, b]))],
        note: moreUnknown(measures.congruence.unknown, 'ties'),
      });
    }),
};
