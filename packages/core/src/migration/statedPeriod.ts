import { DateTime, type DurationLikeObject } from 'luxon';

const LENGTHS: readonly [RegExp, DurationLikeObject][] = [
  [/^\d{4}$/, { years: 1 }],
  [/^\d{4}-\d{2}$/, { months: 1 }],
  [/^\d{4}-\d{2}-\d{2}$/, { days: 1 }],
];

const MOMENT =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** A stretch of time: epoch milliseconds, both ends in it. @public */
export type Period = { from: number; to: number };

/**
 * What a year, a month, a day or a moment in ISO form stands for, in UTC; throws a sentence
 * that says what is wrong with it.
 *
 * @public
 */
export function statedPeriod(stated: string): Period {
  const length = LENGTHS.find(([form]) => form.test(stated))?.[1];
  const start = DateTime.fromISO(stated, { zone: 'utc' });
  if (!start.isValid || !(length || MOMENT.test(stated))) {
    throw new Error(
      `"${stated}" is no date: expected a year, a month, a day or a moment, as in 2018, 2018-06, 2018-06-30 or 2018-06-30T09:30:00Z`,
    );
  }
  const from = start.toMillis();
  return { from, to: length ? start.plus(length).toMillis() - 1 : from };
}
