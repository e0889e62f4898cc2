import { edges } from '../__testUtils__/edges';
import { karateClub } from '../__testUtils__/karateClub';
import { anyEdges, fc } from '../__testUtils__/properties';
import { communities } from './communities';
import { modularity } from './modularity';

describe('communities', () => {
  it('finds two triangles, and says nothing of who has no call', () => {
    const calls = edges(7, [
      [1, 2],
      [2, 3],
      [3, 1],
      [4, 5],
      [5, 6],
      [6, 4],
      [3, 4],
    ]);
    const { groupOf, count, modularity: q } = communities(calls);
    expect([...groupOf]).toEqual([-1, 0, 0, 0, 1, 1, 1]);
    expect(count).toBe(2);
    expect(q).toBeCloseTo(5 / 14, 12);
  });

  it('weighs pairs by their calls', () => {
    const chain = [
      [0, 1],
      [1, 2],
      [2, 3],
    ];
    const heavy = [...chain, [1, 2], [2, 1], [1, 2], [1, 2], [1, 2]];
    expect([...communities(edges(4, chain)).groupOf]).toEqual([0, 0, 1, 1]);
    expect([...communities(edges(4, heavy)).groupOf]).toEqual([0, 0, 0, 0]);
  });

  it('reaches the best split of the karate club that is known, four groups at 0.4198', () => {
    const found = communities(karateClub);
    expect(found.count).toBe(4);
    expect(found.modularity).toBeCloseTo(0.4198, 4);
  });

  it('is empty without a call', () => {
    expect(communities(edges(2, []))).toEqual({
      groupOf: Int32Array.of(-1, -1),
      count: 0,
      modularity: null,
    });
    expect(communities(edges(0, [])).count).toBe(0);
  });

  it('gives the same answer again, at least as good as any single run and as everything in one', () => {
    fc.assert(
      fc.property(anyEdges(), fc.nat(), ({ size, edges: pairs }, seed) => {
        const calls = edges(size, pairs);
        const found = communities(calls, { seed });
        expect(communities(calls, { seed })).toEqual(found);
        fc.pre(found.modularity !== null);
        expect(found.modularity).toBe(modularity(calls, found.groupOf));
        const single = communities(calls, { seed, runs: 1 }).modularity;
        expect(found.modularity).toBeGreaterThanOrEqual(single ?? Infinity);
        expect(found.modularity).toBeGreaterThanOrEqual(-1e-12);
      }),
      { numRuns: 30 },
    );
  });

  it('never draws from a random source of its own', () => {
    const random = jest.spyOn(Math, 'random');
    communities(karateClub);
    expect(random).not.toHaveBeenCalled();
    random.mockRestore();
  });
});
