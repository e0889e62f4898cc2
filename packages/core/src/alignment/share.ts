/**
 * So many of so many: `value = n / m`, null where there is nothing to judge.
 *
 * @public
 */
export type Share = {
  value: number | null;
  n: number;
  m: number;
  /** How many more there are of which something that it takes is not known. */
  unknown: number;
};

/** The share of `n` in `m`. */
export const share = (n: number, m: number, unknown = 0): Share => ({
  value: m === 0 ? null : n / m,
  n,
  m,
  unknown,
});
