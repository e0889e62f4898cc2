import { DateTime } from 'luxon';

/** With one decimal at most: 21.2, 30. */
export const figure = (value: number): string =>
  String(Number(value.toFixed(1)));

/** A percentage: small ones keep the digits that tell them from nothing. */
export const percentage = (value: number): string =>
  `${value > 0 && value < 1 ? Number(value.toPrecision(2)) : figure(value)} %`;

/** A value with its unit, if it has one. */
export const amount = (value: number, unit: string | null): string => {
  const number = Number(value.toPrecision(4));
  return unit === null ? String(number) : `${number} ${unit}`;
};

const thousands = new Intl.NumberFormat('en-US');

/** A count with its noun, thousands set apart. */
export const counted = (
  count: number,
  noun: string,
  nouns = `${noun}s`,
): string =>
  `${thousands.format(Math.round(count))} ${Math.round(count) === 1 ? noun : nouns}`;

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** The day of a moment. */
export const day = (at: number): string =>
  DateTime.fromMillis(at, { zone: 'utc' }).toFormat('yyyy-MM-dd');
