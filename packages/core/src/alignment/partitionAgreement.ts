import { expectedInformation } from './expectedInformation';

/** How many items are in each pair of clusters, and in each cluster. */
type Contingency = {
  items: number;
  rows: Map<number, number>;
  columns: Map<number, number>;
  cells: Map<number, Map<number, number>>;
};

const increase = (counts: Map<number, number>, key: number) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

function contingency(a: ArrayLike<number>, b: ArrayLike<number>): Contingency {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const cells = new Map<number, Map<number, number>>();
  let items = 0;
  const length = Math.min(a.length, b.length);
  for (let item = 0; item < length; item++) {
    if (a[item] < 0 || b[item] < 0) continue;
    items++;
    increase(rows, a[item]);
    increase(columns, b[item]);
    const row = cells.get(a[item]) ?? new Map<number, number>();
    cells.set(a[item], row);
    increase(row, b[item]);
  }
  return { items, rows, columns, cells };
}

function entropy(sizes: Iterable<number>, items: number): number {
  let sum = 0;
  for (const size of sizes) sum -= (size / items) * Math.log(size / items);
  return sum;
}

function mutualInformation({ items, rows, columns, cells }: Contingency) {
  let sum = 0;
  for (const [row, counts] of cells) {
    for (const [column, count] of counts) {
      const chance = (rows.get(row) ?? 0) * (columns.get(column) ?? 0);
      sum += (count / items) * Math.log((items * count) / chance);
    }
  }
  return sum;
}

/**
 * How far two groupings of the same items agree beyond chance (adjusted mutual information):
 * AMI = (MI - E[MI]) / ((H(a) + H(b)) / 2 - E[MI]), with E[MI] over all groupings with
 * clusters of the same sizes (hypergeometric model). An item below 0 in either is left out,
 * and so is what only one of them has.
 * Range: 1 for the same grouping, about 0 for chance, may be slightly negative.
 * Undefined (null) where no other value is possible: no items, both one cluster, or both
 * nothing but clusters of one.
 * Source: N. X. Vinh, J. Epps, J. Bailey, "Information Theoretic Measures for Clusterings
 * Comparison", JMLR 11, 2010; the arithmetic normaliser is the default of scikit-learn.
 *
 * @public
 */
export function partitionAgreement(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): number | null {
  const table = contingency(a, b);
  const { items, rows, columns } = table;
  const hasNoChoice = (clusters: number) =>
    rows.size === clusters && columns.size === clusters;
  if (items === 0 || hasNoChoice(1) || hasNoChoice(items)) return null;
  const expected = expectedInformation(
    items,
    [...rows.values()],
    [...columns.values()],
  );
  const average =
    (entropy(rows.values(), items) + entropy(columns.values(), items)) / 2;
  return (mutualInformation(table) - expected) / (average - expected);
}
