import { MODULARITY } from '../limits';
import { alignmentCell } from './alignmentCell';
import { ratioCell, unknownCell } from './cells';
import type { Row } from './row';

const two = (value: number) => value.toFixed(2);

export const modularity: Row = {
  id: 'modularity',
  title: 'Modularity, units / best',
  note: '1.0 = units follow the calls',
  plugin: 'topology',
  unit: 'ratio',
  better: 'more',
  limits: MODULARITY,
  how: 'Modularity Q of the units / Q of the best grouping of the calls that Louvain finds. Good from 0.75 on, as Conway has it, and never worse than fair. Source: Newman and Girvan, 2004.',
  noun: 'modularity',
  says: ({ text }) => `reaches ${text} of the best modularity`,
  cellOf: answers =>
    alignmentCell(answers, 'modularity', ({ measures }) => {
      const { best, value } = measures.modularity;
      if (value === null || best === null || best <= 0)
        return unknownCell(
          'no grouping of the calls is better than chance: there is nothing to hold it against',
        );
      return ratioCell(
        modularity,
        Math.max(0, value / best),
        `${two(value)}/${two(best)}`,
      );
    }),
};
