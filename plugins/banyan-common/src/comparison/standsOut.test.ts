import fc from 'fast-check';
import type { ComparedCell } from './cell';
import { MEASURES } from './rows';
import { countCell, ratioCell, shareCell, unknownCell } from './rows/cells';
import { standsOut } from './standsOut';

const measureOf = (id: string) => {
  const measure = MEASURES.find(each => each.id === id);
  if (!measure) throw new Error(`There is no measure ${id}`);
  return measure;
};

/** A row of a measure, out of its values; null = unknown. */
function rowOf(id: string, values: readonly (number | null)[]): ComparedCell[] {
  const measure = measureOf(id);
  return values.map(value => {
    if (value === null) return unknownCell('nobody knows');
    if (measure.unit === 'count') return countCell(measure, { n: value });
    if (measure.unit === 'ratio') return ratioCell(measure, value, '');
    return shareCell(measure, { n: value, m: 1 });
  });
}

const placesOf = (id: string, values: readonly (number | null)[]) =>
  standsOut(measureOf(id), rowOf(id, values)).flatMap((is, at) =>
    is ? [at] : [],
  );

describe('what stands out', () => {
  it.each<[string, string, (number | null)[], number[]]>([
    [
      'a mirror score that alone is poor',
      'mirror',
      [0.86, 0.94, 1, 1, 0.73],
      [4],
    ],
    ['the lowest modularity', 'modularity', [0.45, 0.74, 0.65, 0.34], [3]],
    ['the only cycle', 'cycle', [0, 5, 0, 0], [1]],
    ['several cycles among many columns', 'cycle', [0, 5, 0, 0, 6], [1, 4]],
    ['more stores than the others share', 'shared-stores', [1, 2, 1, 1], [1]],
    ['a coverage of half the median', 'coverage', [0.53, 0.28, 0.53, 0.5], [1]],
  ])('is %s', (_, id, values, expected) => {
    expect(placesOf(id, values)).toEqual(expected);
  });

  it.each<[string, string, (number | null)[]]>([
    [
      'what reads good, however far it is',
      'propagation',
      [0.086, 0.148, 0.074, 0.085],
    ],
    ['one of two that read fair', 'two-pizza', [0.88, 0.96, 0.89, 0.92]],
    ['the better side', 'coverage', [0.5, 0.5, 0.5, 1]],
    ['a size', 'services', [10, 20, 500]],
    ['anything while only two are known', 'cycle', [0, 9, null, null]],
    ['all alike', 'shared-stores', [3, 3, 3]],
  ])('is never %s', (_, id, values) => {
    expect(placesOf(id, values)).toEqual([]);
  });

  it('is never unknown, and does not depend on the order', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(values, row => {
        const out = standsOut(
          measureOf('shared-stores'),
          rowOf('shared-stores', row),
        );
        const turned = standsOut(
          measureOf('shared-stores'),
          rowOf('shared-stores', row.toReversed()),
        );
        expect(turned.toReversed()).toEqual(out);
        expect(out.filter((is, at) => is && row[at] === null)).toEqual([]);
      }),
    );
  });
});
