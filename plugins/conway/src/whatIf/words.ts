import type {
  MoveOnWire,
  ShareOnWire,
} from '@banyan/backstage-plugin-banyan-common';

const NUMBERS =
  'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(
    ' ',
  );

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
    ' ',
  );

/** A number as a sentence begins with it. */
export const numberWord = (count: number) => NUMBERS[count] ?? String(count);

/** The word for a place that counts from 0. */
export const ordinalWord = (place: number) =>
  ORDINALS[place] ?? `number ${place + 1}`;

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]) =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** What kind of thing a move moves. */
export const MOVER_WORDS: Readonly<Record<MoveOnWire['kind'], string>> = {
  'team-to-unit': 'team',
  'service-to-team': 'service',
  'system-to-domain': 'system',
  'service-to-domain': 'service',
};

/** `27/29`; what is not known is no number. */
export const nOfM = ({ value, n, m }: ShareOnWire) =>
  value === null ? 'unknown' : `${n}/${m}`;
