import { DateTime, Duration } from 'luxon';

const WORDS = /^(\d{1,6})\s*(minute|hour|day|week|month|year)s?$/i;
/** Luxon takes the day from the clock where a text has none. */
const BEGINS_WITH_A_YEAR = /^\d{4}(-|$)/;

const utc = { zone: 'utc' };

/** Reads `P30D` or `30 days`; undefined = it is no length of time. */
function durationOf(limit: unknown): Duration | undefined {
  if (typeof limit !== 'string') return undefined;
  const words = WORDS.exec(limit.trim());
  const duration = words
    ? Duration.fromObject({ [`${words[2].toLowerCase()}s`]: Number(words[1]) })
    : Duration.fromISO(limit.trim());
  if (!duration.isValid || duration.toMillis() <= 0) return undefined;
  return DateTime.fromMillis(0, utc).minus(duration).isValid
    ? duration
    : undefined;
}

/** The moment that so much time before `at` is; undefined = the limit is no length of time. */
export function ageLimit(limit: unknown): ((at: number) => number) | undefined {
  const duration = durationOf(limit);
  return (
    duration && (at => DateTime.fromMillis(at, utc).minus(duration).toMillis())
  );
}

/** A moment in milliseconds or as ISO text; undefined = it is none. */
export function momentOf(value: unknown): number | undefined {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : undefined;
  }
  if (typeof value !== 'string' || !BEGINS_WITH_A_YEAR.test(value)) {
    return undefined;
  }
  const moment = DateTime.fromISO(value, utc);
  return moment.isValid ? moment.toMillis() : undefined;
}

/** A moment for people: its minute in UTC; undefined = the value is none. */
export function momentText(value: unknown): string | undefined {
  const moment = momentOf(value);
  return moment === undefined
    ? undefined
    : DateTime.fromMillis(moment, utc).toFormat("yyyy-MM-dd HH:mm 'UTC'");
}
