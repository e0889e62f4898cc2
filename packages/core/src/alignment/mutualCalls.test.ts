import { edges } from '../__testUtils__/edges';
import { anyEdges, fc } from '../__testUtils__/properties';
import { mutualCalls } from './mutualCalls';

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

describe('mutualCalls', () => {
  it('are pairs that call each other, each once', () => {
    expect(mutualCalls(calls)).toEqual([[1, 2]]);
    expect(mutualCalls(edges(0, []))).toEqual([]);
  });

  it('are exactly the pairs with a call there and a call back', () => {
    fc.assert(
      fc.property(anyEdges(), ({ size, edges: all }) => {
        const called = new Set(all.map(([from, to]) => `${from} ${to}`));
        const expected = new Set(
          all
            .filter(([from, to]) => from < to && called.has(`${to} ${from}`))
            .map(([from, to]) => `${from} ${to}`),
        );
        const found = mutualCalls(edges(size, all)).map(each => each.join(' '));
        expect(new Set(found)).toEqual(expected);
        expect(found).toHaveLength(expected.size);
      }),
    );
  });
});
