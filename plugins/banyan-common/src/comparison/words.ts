const NUMBERS = [
  ...['no', 'one', 'two', 'three', 'four', 'five'],
  ...['six', 'seven', 'eight', 'nine', 'ten'],
];

/** A small number as a word, a large one in digits. */
export const inWords = (count: number): string =>
  NUMBERS[count] ?? String(count);

/** `1 team`, `2 teams`. */
export const plural = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

const LIST = new Intl.ListFormat('en-GB');

/** `a`, `a and b`, `a, b and c`. */
export const listed = (parts: readonly string[]): string => LIST.format(parts);

/** A share in percent; what is short of all never reads 100 %, and what is more than none never 0 %. */
export function percent(share: number, digits = 0): string {
  const text = (100 * share).toFixed(digits);
  const isRoundedAway =
    (Number(text) === 100 && share < 1) || (Number(text) === 0 && share > 0);
  return isRoundedAway && digits < 2 ? percent(share, digits + 1) : `${text} %`;
}

/** The sentences that are there, as one text. */
export const joined = (...parts: (string | null | false)[]): string | null =>
  parts.filter(Boolean).join('; ') || null;
