import fc from 'fast-check';
import { reachOf } from './reach';
import { shortestPath } from './shortestPath';

const graphs = fc.integer({ min: 1, max: 70 }).chain(size =>
  fc
    .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 120 })
    .map(edges => {
      const next: number[][] = Array.from({ length: size }, () => []);
      for (const [from, to] of edges) next[from].push(to);
      return next;
    }),
);

function closure(next: readonly (readonly number[])[]): boolean[][] {
  const reached = next.map((_, from) =>
    next.map((__, to) => next[from].includes(to)),
  );
  for (const via of next.keys())
    for (const from of next.keys())
      for (const to of next.keys())
        reached[from][to] ||= reached[from][via] && reached[via][to];
  return reached;
}

describe('reach', () => {
  it('agrees with the closure that tries every node in between', () => {
    fc.assert(
      fc.property(graphs, next => {
        const reach = reachOf(next);
        const found = next.map((_, from) =>
          next.map((__, to) => reach.has(from, to)),
        );
        expect(found).toEqual(closure(next));
      }),
    );
  });

  it('counts others, not the node itself', () => {
    fc.assert(
      fc.property(graphs, next => {
        const reach = reachOf(next);
        const expected = closure(next).map(
          (row, from) => row.filter((has, to) => has && to !== from).length,
        );
        expect(next.map((_, from) => reach.count(from))).toEqual(expected);
      }),
    );
  });

  it('joins neighbouring columns, losing none', () => {
    fc.assert(
      fc.property(graphs, fc.nat(70), fc.nat(70), (next, one, other) => {
        const reach = reachOf(next);
        const [start, end] = [
          Math.min(one, other, next.length),
          Math.min(Math.max(one, other), next.length),
        ];
        for (const from of next.keys()) {
          const seen: number[] = [];
          reach.runs(from, start, end, (first, last) => {
            for (let at = first; at < last; at += 1) seen.push(at);
          });
          const expected = [...next.keys()].filter(
            to => to >= start && to < end && reach.has(from, to),
          );
          expect(seen).toEqual(expected);
        }
      }),
    );
  });

  it('finds a way exactly where it says that there is one', () => {
    fc.assert(
      fc.property(graphs, next => {
        const reach = reachOf(next);
        for (const to of next.keys()) {
          const path = shortestPath(next, 0, to);
          expect(path !== undefined).toBe(reach.has(0, to));
          for (const [at, node] of (path ?? []).slice(1).entries())
            expect(next[path?.[at] ?? -1]).toContain(node);
        }
      }),
    );
  });

  it('follows a chain of any length', () => {
    const size = 20_000;
    const next = Array.from({ length: size }, (_, at) =>
      at + 1 < size ? [at + 1] : [],
    );
    expect(reachOf(next).count(0)).toBe(size - 1);
  });
});
