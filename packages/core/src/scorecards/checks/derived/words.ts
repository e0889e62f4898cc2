export { plural } from '../../../ownership/findings/finding';

/** "a", "a and b", "a, b and c". */
export const joined = (words: readonly string[]): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** A share as people read it: "86 %". */
export const percent = (share: number): string =>
  `${Math.round(share * 100)} %`;
