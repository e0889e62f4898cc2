import { adjacency, reversed } from './adjacency';
import { reachable } from './reachable';

// 0 → 1 → 2 → 3, 1 → 1
const edges = adjacency(5, [0, 1, 1, 2], [1, 1, 2, 3]);

describe('reachable', () => {
  it.each([
    ['nothing but the start', [edges], [0], 0, { 0: 0 }],
    ['one step', [edges], [0], 1, { 0: 0, 1: 1 }],
    ['as far as it goes', [edges], [0], Infinity, { 0: 0, 1: 1, 2: 2, 3: 3 }],
    ['against the edges', [reversed(edges)], [1], 5, { 1: 0, 0: 1 }],
    ['both ways', [edges, reversed(edges)], [2], 1, { 2: 0, 3: 1, 1: 1 }],
    [
      'from the nearest of several',
      [edges],
      [0, 2],
      1,
      { 0: 0, 2: 0, 1: 1, 3: 1 },
    ],
    ['a node alone', [edges], [4], 9, { 4: 0 }],
  ])('reaches %s', (_, along, starts, depth, expected) => {
    expect(Object.fromEntries(reachable(along, starts, depth))).toEqual(
      expected,
    );
  });
});
