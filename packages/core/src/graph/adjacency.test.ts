import { anyEdges, fc } from '../__testUtils__/properties';
import { adjacency, neighbours, reversed, sources } from './adjacency';

const asPairs = (edges: ReturnType<typeof adjacency>) =>
  [...sources(edges)].map((from, edge) => [from, edges.targets[edge]]);

const sorted = (pairs: number[][]) =>
  pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);

describe('adjacency', () => {
  it('lists the neighbours of a node in the order of its edges', () => {
    const edges = adjacency(3, [1, 0, 1, 1], [2, 1, 0, 2]);
    expect([0, 1, 2].map(node => [...neighbours(edges, node)])).toEqual([
      [1],
      [2, 0, 2],
      [],
    ]);
  });

  it('keeps every edge, once', () => {
    fc.assert(
      fc.property(anyEdges(), ({ size, edges }) => {
        const built = adjacency(
          size,
          edges.map(([from]) => from),
          edges.map(([, to]) => to),
        );
        expect(sorted(asPairs(built))).toEqual(sorted(edges));
      }),
    );
  });

  it('is itself when it is reversed twice, but for the order', () => {
    fc.assert(
      fc.property(anyEdges(), ({ size, edges }) => {
        const built = adjacency(
          size,
          edges.map(([from]) => from),
          edges.map(([, to]) => to),
        );
        const back = reversed(reversed(built));
        expect(sorted(asPairs(back))).toEqual(sorted(asPairs(built)));
      }),
    );
  });
});
