import fc from 'fast-check';
import type { Verdict } from '../check';
import { LADDER } from '../check';
import { WORST_FIRST } from '../result';

/** Any verdict. */
export const anyVerdict = () => fc.constantFrom(...WORST_FIRST);

/** Checks that count for levels of the ladder, each with what it says. */
export const anyCounted = (verdict: fc.Arbitrary<Verdict> = anyVerdict()) =>
  fc.array(
    fc.record({
      level: fc.constantFrom(...LADDER),
      weight: fc.nat({ max: 5 }),
      verdict,
    }),
    { maxLength: 12 },
  );

/** One letter a verdict, as in a cell of the matrix. */
const LETTERS: Readonly<Record<string, Verdict>> = {
  p: 'pass',
  w: 'warn',
  f: 'fail',
  '-': 'not-applicable',
  '?': 'no-data',
  '!': 'error',
  x: 'exempt',
};

/** `{ bronze: 'pp', silver: 'f' }` as checks `bronze-0`, `bronze-1` and `silver-0` of one point each. */
export const counted = (letters: Record<string, string>) =>
  Object.entries(letters).flatMap(([level, verdicts]) =>
    [...verdicts].map((letter, index) => ({
      key: `${level}-${index}`,
      level,
      weight: 1,
      verdict: LETTERS[letter],
    })),
  );

/** `{ a: 'p', b: 'f' }` as verdicts by key; a blank = no result. */
export const verdicts = (letters: Record<string, string>) =>
  new Map(
    Object.entries(letters).map(([key, letter]) => [key, LETTERS[letter]]),
  );

export { fc };
