import type { ShareOnWire } from '@banyan/backstage-plugin-banyan-common';

/** A figure from 0 to 1 with two digits, rounded. */
export const two = (value: number | null) => (value ?? 0).toFixed(2);

/** A share in percent, rounded. */
export const percent = (value: number | null, digits = 0) =>
  `${(100 * (value ?? 0)).toFixed(digits)} %`;

/** `1 call`, `2 calls`. */
export const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

/** `3/4 calls`, with how many are not known. */
export const ofShare = ({ n, m, unknown }: ShareOnWire, what: string) =>
  `${n}/${m} ${what}${unknown > 0 ? `, ${unknown} unknown` : ''}`;
