import { logFactorials } from './logFactorials';

/** What a cluster of `a` and one of `b` of `items` share by chance, as information. */
function expectedCell(
  items: number,
  a: number,
  b: number,
  logFactorial: Float64Array,
): number {
  const least = Math.max(0, a + b - items);
  const most = Math.min(a, b);
  const mode = Math.floor(((a + 1) * (b + 1)) / (items + 2));
  const information = (n: number) =>
    n === 0 ? 0 : (n / items) * Math.log((items * n) / (a * b));
  const likelihood = Math.exp(
    logFactorial[a] +
      logFactorial[b] +
      logFactorial[items - a] +
      logFactorial[items - b] -
      logFactorial[items] -
      logFactorial[mode] -
      logFactorial[a - mode] -
      logFactorial[b - mode] -
      logFactorial[items - a - b + mode],
  );
  // From the likeliest overlap to both sides, until nothing is added any more.
  let sum = likelihood * information(mode);
  let p = likelihood;
  for (let n = mode; n < most && p > Number.EPSILON ** 2; n++) {
    p *= ((a - n) * (b - n)) / ((n + 1) * (items - a - b + n + 1));
    sum += p * information(n + 1);
  }
  p = likelihood;
  for (let n = mode; n > least && p > Number.EPSILON ** 2; n--) {
    p *= (n * (items - a - b + n)) / ((a - n + 1) * (b - n + 1));
    sum += p * information(n - 1);
  }
  return sum;
}

/** How often each size occurs. */
function bySize(sizes: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  return counts;
}

/**
 * The mutual information that two groupings of so many items, with clusters of these sizes,
 * have by chance on average (Vinh, Epps & Bailey 2010, the hypergeometric model).
 */
export function expectedInformation(
  items: number,
  rows: readonly number[],
  columns: readonly number[],
): number {
  const logFactorial = logFactorials(items);
  let sum = 0;
  for (const [a, ofA] of bySize(rows)) {
    for (const [b, ofB] of bySize(columns)) {
      sum += ofA * ofB * expectedCell(items, a, b, logFactorial);
    }
  }
  return sum;
}
