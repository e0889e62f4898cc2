import { edges } from '../__testUtils__/edges';
import { anyEdges, fc } from '../__testUtils__/properties';
import { reachable, reversed } from '../graph';
import { propagationCost } from './propagationCost';
import { visibility } from './visibility';

const figures = (size: number, pairs: number[][]) => {
  const seen = visibility(edges(size, pairs));
  const { n, m } = propagationCost(seen);
  return [[...seen.fanOut], [...seen.fanIn], `${n}/${m}`];
};

const chain = [
  [0, 1],
  [1, 2],
  [2, 3],
];

describe('visibility and propagation cost', () => {
  it.each([
    ['nobody calls anybody', [], [1, 1, 1, 1], [1, 1, 1, 1], '4/16'],
    ['a chain', chain, [4, 3, 2, 1], [1, 2, 3, 4], '10/16'],
    ['a circle', [...chain, [3, 0]], [4, 4, 4, 4], [4, 4, 4, 4], '16/16'],
    // The chain with a cycle of 1 and 2: by hand 4 + 3 + 3 + 1.
    [
      'a cycle in a chain',
      [...chain, [2, 1]],
      [4, 3, 3, 1],
      [1, 3, 3, 4],
      '11/16',
    ],
    [
      'a diamond',
      [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 3],
      ],
      [4, 2, 2, 1],
      [1, 2, 2, 4],
      '9/16',
    ],
  ])('where %s', (_, pairs, fanOut, fanIn, cost) => {
    expect(figures(4, pairs)).toEqual([fanOut, fanIn, cost]);
  });

  it('is undefined without components', () => {
    expect(propagationCost(visibility(edges(0, []))).value).toBeNull();
  });

  it('is what walking along the calls reaches', () => {
    fc.assert(
      fc.property(anyEdges(40), ({ size, edges: pairs }) => {
        const calls = edges(size, pairs);
        const { fanOut, fanIn } = visibility(calls);
        const walked = (along: typeof calls) =>
          Array.from(
            { length: size },
            (_, at) => reachable([along], [at]).size,
          );
        expect([...fanOut]).toEqual(walked(calls));
        expect([...fanIn]).toEqual(walked(reversed(calls)));
        const { value } = propagationCost({ fanOut, fanIn });
        expect(value).toBe(propagationCost({ fanOut: fanIn, fanIn }).value);
        expect(value).toBeGreaterThanOrEqual(1 / size);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('counts across the blocks that it works in', () => {
    const size = 3000;
    const long = Array.from({ length: size - 1 }, (_, at) => [at, at + 1]);
    const { fanOut, fanIn } = visibility(edges(size, long));
    expect([fanOut[0], fanOut[1023], fanOut[1024], fanOut[size - 1]]).toEqual([
      3000, 1977, 1976, 1,
    ]);
    expect([fanIn[0], fanIn[size - 1]]).toEqual([1, 3000]);
  });

  it('never falls when a call is added', () => {
    fc.assert(
      fc.property(anyEdges(), ({ size, edges: pairs }) => {
        const cost = (all: typeof pairs) =>
          propagationCost(visibility(edges(size, all))).n;
        expect(cost(pairs)).toBeGreaterThanOrEqual(cost(pairs.slice(1)));
      }),
    );
  });
});
