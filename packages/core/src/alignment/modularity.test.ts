import { edges } from '../__testUtils__/edges';
import { karateClub, officersSide } from '../__testUtils__/karateClub';
import { anyEdges, fc } from '../__testUtils__/properties';
import { modularity } from './modularity';

const twoTriangles = edges(6, [
  [0, 1],
  [1, 2],
  [2, 0],
  [3, 4],
  [4, 5],
  [5, 3],
  [2, 3],
]);

const anyPartition = anyEdges().chain(graph =>
  fc.record({
    graph: fc.constant(edges(graph.size, graph.edges)),
    pairs: fc.constant(graph.edges),
    groupOf: fc.array(fc.nat({ max: 3 }), {
      minLength: graph.size,
      maxLength: graph.size,
    }),
  }),
);

describe('modularity', () => {
  it.each([
    // 2 x (3 / 7 - (7 / 14)^2) by hand.
    ['each triangle by itself', [0, 0, 0, 1, 1, 1], 5 / 14],
    ['everything in one', [4, 4, 4, 4, 4, 4], 0],
    // 0 - (4 x 2^2 + 2 x 3^2) / 14^2 by hand.
    ['everybody alone', [0, 1, 2, 3, 4, 5], -34 / 196],
    // One triangle and nobody else known: 3 / 3 - (6 / 6)^2.
    ['the second triangle unknown', [0, 0, 0, -1, -1, -1], 0],
  ])('of two triangles joined by a call, %s', (_, groupOf, expected) => {
    expect(modularity(twoTriangles, groupOf)).toBeCloseTo(expected, 12);
  });

  it('is 0.3715 for the split of the karate club, as published', () => {
    expect(modularity(karateClub, officersSide)).toBeCloseTo(0.3715, 4);
  });

  it('counts two calls of one pair as two', () => {
    const pairs = [
      [0, 1],
      [0, 1],
      [1, 0],
      [2, 3],
    ];
    // 1 - ((6 / 8)^2 + (2 / 8)^2) by hand.
    expect(modularity(edges(4, pairs), [0, 0, 1, 1])).toBeCloseTo(0.375, 12);
  });

  it('is undefined without a call', () => {
    expect(modularity(edges(2, []), [0, 1])).toBeNull();
    expect(modularity(edges(0, []), [])).toBeNull();
    expect(modularity(edges(2, [[0, 1]]), [-1, 0])).toBeNull();
  });

  it('lies between -1/2 and 1, whatever the directions and the numbers of the groups', () => {
    fc.assert(
      fc.property(anyPartition, ({ graph, pairs, groupOf }) => {
        const q = modularity(graph, groupOf);
        fc.pre(q !== null);
        expect(q).toBeGreaterThanOrEqual(-0.5);
        expect(q).toBeLessThan(1);
        const back = pairs.map(([from, to]) => [to, from]);
        const renumbered = groupOf.map(group => 7 - group);
        expect(modularity(edges(groupOf.length, back), renumbered)).toBeCloseTo(
          q,
          12,
        );
      }),
    );
  });
});
