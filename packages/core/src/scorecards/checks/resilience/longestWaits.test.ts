import fc from 'fast-check';
import { NONE } from '../../../graph';
import { aCompany } from '../../../testing';
import { worldOf } from '../../worldOf';
import { longestWaits } from './longestWaits';

type Edge = { from: number; to: number; ms: number };

const SIZE = 6;
const nameOf = (at: number) => `xx${at}`;

function waitsOf(edges: readonly Edge[]) {
  const company = aCompany().squad('web');
  for (let at = 0; at < SIZE; at++) company.component(nameOf(at));
  for (const { from, to, ms } of edges)
    company.calls(nameOf(from), nameOf(to), { critical: true, timeoutMs: ms });
  const world = worldOf({ graph: company.build(), at: 0 });
  const wait = longestWaits(world);
  return (at: number) =>
    wait(world.graph.ids.get(`component:acme/${nameOf(at)}`) ?? NONE);
}

/** The longest path by trying all of them. */
function byHand(edges: readonly Edge[], from: number): number {
  const ways = edges
    .filter(each => each.from === from)
    .map(({ to, ms }) => ms + byHand(edges, to));
  return Math.max(0, ...ways);
}

const anyEdges = () =>
  fc.array(
    fc
      .record({
        from: fc.nat(SIZE - 1),
        to: fc.nat(SIZE - 1),
        ms: fc.integer({ min: 1, max: 1_000 }),
      })
      // Callees have higher numbers: no cycle.
      .filter(({ from, to }) => from < to),
    { maxLength: 12 },
  );

describe('the longest wait', () => {
  it('is the longest path by the sum of timeouts', () => {
    fc.assert(
      fc.property(anyEdges(), edges => {
        const wait = waitsOf(edges);
        for (let at = 0; at < SIZE; at++)
          expect(wait(at).ms).toBe(byHand(edges, at));
      }),
    );
  });

  it('counts a cycle once, by its slowest call', () => {
    const wait = waitsOf([
      { from: 0, to: 1, ms: 10 },
      { from: 1, to: 2, ms: 20 },
      { from: 2, to: 1, ms: 70 },
      { from: 2, to: 3, ms: 5 },
    ]);
    expect(wait(0).ms).toBe(85);
    expect(wait(1).ms).toBe(75);
    expect(wait(3)).toEqual({ ms: 0, path: [], unlimited: NONE });
  });
});
