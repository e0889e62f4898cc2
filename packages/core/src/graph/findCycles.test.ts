import { anyEdges, fc } from '../__testUtils__/properties';
import { adjacency } from './adjacency';
import { findCycles } from './findCycles';
import { reachable } from './reachable';

const cyclesOf = (size: number, edges: readonly (readonly number[])[]) =>
  findCycles(
    adjacency(
      size,
      edges.map(([from]) => from),
      edges.map(([, to]) => to),
    ),
  );

describe('findCycles', () => {
  it.each([
    ['nothing', [], []],
    [
      'a chain',
      [
        [0, 1],
        [1, 2],
      ],
      [],
    ],
    [
      'a diamond',
      [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 3],
      ],
      [],
    ],
    ['a loop', [[1, 1]], [[1]]],
    [
      'two that call each other',
      [
        [2, 0],
        [0, 2],
      ],
      [[0, 2]],
    ],
    [
      'two circles that share a node',
      [
        [0, 1],
        [1, 0],
        [1, 2],
        [2, 1],
      ],
      [[0, 1, 2]],
    ],
    [
      'two circles apart',
      [
        [3, 2],
        [2, 3],
        [1, 0],
        [0, 1],
      ],
      [
        [0, 1],
        [2, 3],
      ],
    ],
  ])('in %s', (_, edges, expected) => {
    expect(cyclesOf(4, edges)).toEqual(expected);
  });

  it('finds exactly the nodes that reach themselves', () => {
    fc.assert(
      fc.property(anyEdges(), ({ size, edges }) => {
        const built = adjacency(
          size,
          edges.map(([from]) => from),
          edges.map(([, to]) => to),
        );
        const inCircle = [...Array(size).keys()].filter(node =>
          reachable(
            [built],
            edges.filter(([from]) => from === node).map(([, to]) => to),
          ).has(node),
        );
        expect(
          findCycles(built)
            .flat()
            .sort((a, b) => a - b),
        ).toEqual(inCircle);
      }),
    );
  });

  it('follows a chain of a hundred thousand', () => {
    const size = 100_000;
    const circle = Array.from({ length: size }, (_, i) => [i, (i + 1) % size]);
    expect(cyclesOf(size, circle).map(({ length }) => length)).toEqual([size]);
  });
});
