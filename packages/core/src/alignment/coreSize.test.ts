import { edges } from '../__testUtils__/edges';
import { anyEdges, fc } from '../__testUtils__/properties';
import { reachable, reversed } from '../graph';
import { coreSize } from './coreSize';

describe('coreSize', () => {
  it.each([
    ['no call', [], []],
    [
      'a chain',
      [
        [0, 1],
        [1, 2],
      ],
      [],
    ],
    ['one that calls itself', [[1, 1]], []],
    [
      'a pair and a circle of three',
      [
        [0, 1],
        [1, 0],
        [2, 3],
        [3, 4],
        [4, 2],
      ],
      [2, 3, 4],
    ],
    [
      'two pairs',
      [
        [3, 2],
        [2, 3],
        [4, 1],
        [1, 4],
      ],
      [1, 4],
    ],
  ])('of %s', (_, pairs, core) => {
    const n = core.length;
    expect(coreSize(edges(5, pairs))).toMatchObject({
      core,
      n,
      m: 5,
      value: n / 5,
    });
  });

  it('is undefined without components', () => {
    expect(coreSize(edges(0, [])).value).toBeNull();
  });

  it('is the largest set of components that all reach each other', () => {
    fc.assert(
      fc.property(anyEdges(), ({ size, edges: pairs }) => {
        const calls = edges(size, pairs);
        const callers = reversed(calls);
        const together = Array.from({ length: size }, (_, at) => {
          const ahead = reachable([calls], [at]);
          return [...reachable([callers], [at]).keys()].filter(each =>
            ahead.has(each),
          ).length;
        });
        const most = Math.max(...together);
        expect(coreSize(calls).n).toBe(most > 1 ? most : 0);
      }),
    );
  });
});
