import { anyEdges, fc } from '../__testUtils__/properties';
import { adjacency } from './adjacency';
import { contraction } from './contraction';

describe('contraction', () => {
  it('bundles the edges between groups and counts them', () => {
    const edges = adjacency(4, [0, 1, 0, 2, 3], [2, 2, 1, 0, 0]);
    expect(contraction(edges, [7, 7, 8, -1])).toEqual([
      { from: 7, to: 7, count: 1 },
      { from: 7, to: 8, count: 2 },
      { from: 8, to: 7, count: 1 },
    ]);
  });

  it('loses no edge between visible nodes and invents none', () => {
    const case_ = anyEdges().chain(({ size, edges }) =>
      fc.record({
        size: fc.constant(size),
        edges: fc.constant(edges),
        groupOf: fc.array(fc.integer({ min: -1, max: 3 }), {
          minLength: size,
          maxLength: size,
        }),
      }),
    );
    fc.assert(
      fc.property(case_, ({ size, edges, groupOf }) => {
        const [from, to] = [0, 1].map(end => edges.map(edge => edge[end]));
        const counts = new Map<string, number>();
        for (const edge of edges) {
          const [a, b] = edge.map(node => groupOf[node]);
          if (a < 0 || b < 0) continue;
          counts.set(`${a} → ${b}`, (counts.get(`${a} → ${b}`) ?? 0) + 1);
        }
        const bundles = contraction(adjacency(size, from, to), groupOf);
        expect(
          new Map(
            bundles.map(each => [`${each.from} → ${each.to}`, each.count]),
          ),
        ).toEqual(counts);
      }),
    );
  });
});
