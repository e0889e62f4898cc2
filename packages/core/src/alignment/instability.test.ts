import { edges } from '../__testUtils__/edges';
import { anyEdges, fc } from '../__testUtils__/properties';
import { instability } from './instability';

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

describe('instability', () => {
  it('is the share of the partners that a component calls', () => {
    expect(instability(calls)).toEqual([1, 1 / 3, 1 / 3, null]);
  });

  it('of callers and callees swapped is the rest to 1', () => {
    fc.assert(
      fc.property(anyEdges(), graph => {
        const there = instability(edges(graph.size, graph.edges));
        const back = instability(
          edges(
            graph.size,
            graph.edges.map(([from, to]) => [to, from]),
          ),
        );
        const sums = there.flatMap((each, at) =>
          each === null ? [] : each + (back[at] ?? NaN),
        );
        for (const sum of sums) expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });
});
