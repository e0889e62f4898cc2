import { edges } from '../__testUtils__/edges';
import { anyEdges, fc } from '../__testUtils__/properties';
import { absoluteCoupling } from './absoluteCoupling';

// 0 calls 1 twice, 2 and itself; 1 and 2 call each other; nobody knows 3.
const pairs = [
  [0, 1],
  [0, 1],
  [0, 2],
  [0, 0],
  [2, 1],
  [1, 2],
];
const calls = edges(4, pairs);

describe('absoluteCoupling', () => {
  it('counts who calls a component and whom it calls, each once', () => {
    expect(
      absoluteCoupling(calls).map(({ importance, dependence, criticality }) => [
        importance,
        dependence,
        criticality,
      ]),
    ).toEqual([
      [0, 2, 0],
      [2, 1, 2],
      [2, 1, 2],
      [0, 0, 0],
    ]);
  });

  it('has as much importance as dependence in all', () => {
    fc.assert(
      fc.property(anyEdges(), graph => {
        const all = absoluteCoupling(edges(graph.size, graph.edges));
        const sum = (of: 'importance' | 'dependence') =>
          all.reduce((total, each) => total + each[of], 0);
        expect(sum('importance')).toBe(sum('dependence'));
      }),
    );
  });
});
