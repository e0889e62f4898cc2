/** What a status can be. Colour, shape and word always go together. @public */
export type Status = 'pass' | 'fail' | 'warn' | 'unknown' | 'exempt' | 'n/a';

/** The statuses with the words for them, from worst to best. @public */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  fail: 'fail',
  warn: 'warn',
  unknown: 'unknown',
  exempt: 'exempt',
  pass: 'pass',
  'n/a': 'not applicable',
};
