import { adjacency } from '../graph';
import { columns } from './columns';

const layOut = (
  count: number,
  edges: number[][],
  options: { height: number; first?: number },
) =>
  columns(
    Array.from({ length: count }, () => ({ width: 10, height: 10 })),
    adjacency(
      count,
      edges.map(([from]) => from),
      edges.map(([, to]) => to),
    ),
    { gap: 0, ...options },
  );

describe('columns', () => {
  it.each([
    [
      'callers left of callees',
      3,
      [
        [2, 1],
        [1, 0],
      ],
      { height: 10 },
      [[2], [1], [0]],
    ],
    [
      'as many in a column as fit',
      4,
      [],
      { height: 20 },
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['a box too high for any column alone', 2, [], { height: 1 }, [[0], [1]]],
    [
      'one in front of all others',
      3,
      [],
      { height: 30, first: 2 },
      [[2], [0, 1]],
    ],
    ['nothing', 0, [], { height: 10 }, []],
    // 0 calls 3 and 1 calls 2: uncrossed when one column is turned around.
    [
      'calls short',
      4,
      [
        [0, 3],
        [1, 2],
      ],
      { height: 20 },
      [
        [0, 1],
        [3, 2],
      ],
    ],
  ])('puts %s', (_, count, edges, options, expected) => {
    expect(layOut(count, edges, options)).toEqual(expected);
  });
});
