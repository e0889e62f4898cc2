import { fc } from '../__testUtils__/properties';
import { expectedInformation } from './expectedInformation';
import { partitionAgreement } from './partitionAgreement';

// The two labellings of scikit-learn's own test of its supervised clustering scores.
const A = [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3];
const B = [1, 1, 1, 1, 2, 1, 2, 2, 2, 2, 3, 1, 3, 3, 3, 2, 2];

const repeated = (labels: number[], times: number) =>
  Array.from({ length: times }, () => labels).flat();

const sizesOf = (labels: number[]) => {
  const sizes = new Map<number, number>();
  for (const each of labels) sizes.set(each, (sizes.get(each) ?? 0) + 1);
  return [...sizes.values()];
};

/** By its definition: the mean over all orders of `b`, one after the other. */
function expectedByCounting(a: number[], b: number[]): number {
  const orders = (rest: number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((first, at) =>
          orders(rest.toSpliced(at, 1)).map(others => [first, ...others]),
        );
  const all = orders(b);
  const p = (is: (item: number) => boolean) =>
    a.filter((_, item) => is(item)).length / a.length;
  const information = (order: number[]) =>
    [...new Set(a)]
      .flatMap(x => [...new Set(b)].map(y => [x, y]))
      .map(([x, y]) => {
        const both = p(item => a[item] === x && order[item] === y);
        const chance = p(item => a[item] === x) * p(item => order[item] === y);
        return both === 0 ? 0 : both * Math.log(both / chance);
      })
      .reduce((sum, each) => sum + each, 0);
  return all.reduce((sum, each) => sum + information(each), 0) / all.length;
}

const twoLabellings = fc
  .integer({ min: 2, max: 30 })
  .chain(length =>
    fc.tuple(
      ...[0, 1].map(() =>
        fc.array(fc.nat({ max: 4 }), { minLength: length, maxLength: length }),
      ),
    ),
  );

describe('partitionAgreement', () => {
  it.each([
    ['the same', [0, 0, 1, 1], [0, 0, 1, 1], 1],
    ['the same under other numbers', [0, 0, 1, 1], [1, 1, 0, 0], 1],
    ['one cluster beside all apart', [0, 0, 0, 0], [0, 1, 2, 3], 0],
    ['the labellings of scikit-learn', A, B, 0.27821],
    ['these 110 times over', repeated(A, 110), repeated(B, 110), 0.37774],
  ])('of %s is as scikit-learn says', (_, a, b, expected) => {
    expect(partitionAgreement(a, b)).toBeCloseTo(expected, 5);
  });

  it.each([
    ['of nothing', [], []],
    ['of one item', [0], [0]],
    ['of one cluster each', [0, 0, 0], [5, 5, 5]],
    ['where all are apart in both', [0, 1, 2], [2, 0, 1]],
    ['of items that only one of them knows', [0, -1, 1], [-1, 0, -1]],
  ])('is undefined %s', (_, a, b) => {
    expect(partitionAgreement(a, b)).toBeNull();
  });

  it('leaves out what either does not know', () => {
    expect(partitionAgreement([...A, 1, -1, 3], [...B, -1, 2])).toBeCloseTo(
      0.27821,
      5,
    );
  });

  it('is symmetric, at most 1, and 1 for a labelling and itself', () => {
    fc.assert(
      fc.property(twoLabellings, ([a, b]) => {
        const agreement = partitionAgreement(a, b);
        fc.pre(agreement !== null);
        expect(partitionAgreement(a, a) ?? 1).toBeCloseTo(1, 9);
        expect(agreement).toBeLessThanOrEqual(1 + 1e-9);
        expect(partitionAgreement(b, a)).toBeCloseTo(agreement, 9);
        expect(
          partitionAgreement(
            a.map(each => 9 - each),
            b,
          ),
        ).toBeCloseTo(agreement, 9);
      }),
    );
  });
});

describe('expectedInformation', () => {
  it('is 0.15042 for the labellings of scikit-learn, as there', () => {
    expect(expectedInformation(17, sizesOf(A), sizesOf(B))).toBeCloseTo(
      0.15042,
      5,
    );
  });

  it('is the mean over all ways to shuffle', () => {
    const label = fc.nat({ max: 2 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(label, label), { minLength: 1, maxLength: 6 }),
        pairs => {
          const a = pairs.map(([each]) => each);
          const b = pairs.map(([, each]) => each);
          expect(
            expectedInformation(a.length, sizesOf(a), sizesOf(b)),
          ).toBeCloseTo(expectedByCounting(a, b), 9);
        },
      ),
      { numRuns: 25 },
    );
  });
});
