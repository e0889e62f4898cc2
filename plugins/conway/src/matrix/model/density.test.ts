import fc from 'fast-check';
import { anAlignment, aTopologyOf } from '../__testUtils__/scenes';
import { calledBy } from './calledBy';
import { densityOf, tileSize } from './density';
import { matrixModel } from './matrixModel';
import { reachOf } from './reach';

const NAMES = Array.from({ length: 11 }, (_, at) => `s${at}`);
const alignment = anAlignment(NAMES.map(name => `${name}: t u d`));
const matrices = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)))
  .map(pairs =>
    matrixModel(
      alignment,
      aTopologyOf(
        alignment,
        pairs.map(([from, to]) => `${from} -> ${to}`),
      ),
      { subject: 'services', order: 'team' },
    ),
  );

const total = (counts: Uint32Array) =>
  counts.reduce((sum, count) => sum + count, 0);

describe('density', () => {
  it('keeps the count of calls at any size of a tile', () => {
    fc.assert(
      fc.property(matrices, fc.integer({ min: 1, max: 16 }), (matrix, size) => {
        const { counts, side, most } = densityOf(matrix, size);
        expect(total(counts)).toBe(matrix.cells.length);
        expect(side).toBe(Math.ceil(NAMES.length / size));
        expect(most).toBe(Math.max(...counts));
      }),
    );
  });

  it('keeps the count of what is reached', () => {
    fc.assert(
      fc.property(matrices, fc.integer({ min: 1, max: 16 }), (matrix, size) => {
        const reach = reachOf(calledBy(matrix));
        const pairs = [...NAMES.keys()].flatMap(from =>
          [...NAMES.keys()].filter(to => reach.has(from, to)),
        );
        expect(total(densityOf(matrix, size, reach).counts)).toBe(pairs.length);
      }),
    );
  });

  it('merges as little as makes a tile wide enough', () => {
    expect([4, 2, 1, 0.3].map(scale => tileSize(scale, 2))).toEqual([
      1, 1, 2, 8,
    ]);
  });
});
