import { adjacency } from '../graph';
import { callRanks } from './callRanks';

describe('callRanks', () => {
  it.each([
    [
      'a chain',
      3,
      [
        [2, 1],
        [1, 0],
      ],
      [2, 1, 0],
    ],
    [
      'the longest of two ways',
      3,
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
      [0, 1, 2],
    ],
    [
      'a circle and what it calls',
      3,
      [
        [0, 1],
        [1, 0],
        [1, 2],
      ],
      [0, 0, 1],
    ],
    ['nodes without calls last', 3, [[1, 2]], [2, 0, 1]],
    ['nothing', 0, [], []],
  ])('ranks %s', (_, size, edges, expected) => {
    const calls = adjacency(
      size,
      edges.map(([from]) => from),
      edges.map(([, to]) => to),
    );
    expect([...callRanks(calls)]).toEqual(expected);
  });
});
