import type { ComparedCell, Told } from '../cell';
import type { MeasuringPlugin } from '../measures';
import { readingOf, restsOn } from '../readingOf';
import { joined, percent } from '../words';
import type { Row } from './row';

const BLANK: ComparedCell = {
  value: null,
  n: null,
  m: null,
  text: 'unknown',
  beside: null,
  reading: 'unknown',
  because: null,
  items: [],
  parts: [],
};

/** What nobody knows, and what would make it known. */
export const unknownCell = (because: string): ComparedCell => ({
  ...BLANK,
  because,
});

/** A cell that lists things, or says in words what no number says; it is not judged. */
export const toldCell = (
  cell: Pick<ComparedCell, 'text'> & Partial<ComparedCell>,
): ComparedCell => ({ ...BLANK, reading: 'none', ...cell });

type Parts = Partial<Pick<ComparedCell, 'beside' | 'items' | 'reading'>> & {
  /** What else is to be said: of how many more it is not known. */
  note?: string | null;
};

type Judged = Pick<Row, 'better' | 'limits' | 'unit'>;

const judgedCell = (
  measure: Judged,
  value: number,
  { note = null, ...parts }: Parts & Pick<ComparedCell, 'm' | 'n' | 'text'>,
): ComparedCell => ({
  ...BLANK,
  value,
  reading: readingOf(measure, value),
  because: joined(restsOn(measure, value), note),
  ...parts,
});

/** So many of so many, in percent; `m` is not 0. */
export const shareCell = (
  measure: Judged,
  { n, m }: { n: number; m: number },
  parts: Parts & { digits?: number } = {},
): ComparedCell => {
  const { digits, ...others } = parts;
  const value = n / m;
  const text = percent(value, digits);
  const beside = `${n}/${m}`;
  return judgedCell(measure, value, { ...{ n, m, text, beside }, ...others });
};

/** So many; `m` = out of how many, if it is known. */
export const countCell = (
  measure: Judged,
  { n, m = null }: { n: number; m?: number | null },
  parts: Parts = {},
): ComparedCell =>
  judgedCell(measure, n, { ...{ n, m, text: String(n) }, ...parts });

/** A part of something as a figure with two decimals, beside what it is made of. */
export const ratioCell = (
  measure: Judged,
  value: number,
  beside: string,
): ComparedCell =>
  judgedCell(measure, value, {
    ...{ n: null, m: null, text: value.toFixed(2), beside },
  });

/** The cell of what a backend said; where it said nothing, why. */
export function cellOfTold<T>(
  plugin: MeasuringPlugin,
  told: Told<T>,
  cellOf: (value: T) => ComparedCell,
): ComparedCell {
  switch (told.state) {
    case 'told':
      return cellOf(told.value);
    case 'missing':
      return unknownCell(
        told.because.includes(plugin)
          ? told.because
          : `${plugin}: ${told.because}`,
      );
    default:
      return { ...BLANK, text: 'waiting', reading: 'waiting' };
  }
}
