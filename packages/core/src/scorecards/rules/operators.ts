import { ageLimit, momentOf, momentText } from './ageLimit';
import { searchFor } from './searchFor';

/** Does a value keep the limit? Undefined = the two cannot be compared. */
export type Test = (value: unknown, at: number) => boolean | undefined;

/** One operator of rules. */
export type Operator = {
  /** What its limit has to be: finishes "expected ...". */
  limit: string;
  /** What a value has to be, to be compared. */
  of: string;
  /** The limit in words. */
  asks: (limit: string) => string;
  /** A value in words of its own; undefined = it has none. */
  shows?: (value: unknown) => string | undefined;
  /** Undefined = the limit is wrong. */
  test: (limit: unknown) => Test | undefined;
};

type Scalar = string | number | boolean;

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));

const NUMBER = /^-?\d+(\.\d+)?$/;

/** A number, or a text that is one: values of annotations are texts. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : undefined;
  }
  return typeof value === 'string' && NUMBER.test(value.trim())
    ? Number(value)
    : undefined;
}

function countOf(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null
    ? Object.keys(value).length
    : undefined;
}

/** As filter predicates have it: case does not matter, and 7 is "7". */
const folded = (value: Scalar) => String(value).toLocaleLowerCase('en-US');

function isAmong(limits: unknown): Test | undefined {
  if (!Array.isArray(limits) || limits.length === 0) return undefined;
  if (!limits.every(isScalar)) return undefined;
  const texts = new Set(limits.map(folded));
  return value => (isScalar(value) ? texts.has(folded(value)) : undefined);
}

function holds(limit: unknown): Test | undefined {
  if (!isScalar(limit)) return undefined;
  const text = folded(limit);
  return value => {
    if (typeof value === 'string') return folded(value).includes(text);
    if (!Array.isArray(value)) return undefined;
    return value.some(each => isScalar(each) && folded(each) === text);
  };
}

const negated = (test: Test | undefined): Test | undefined =>
  test &&
  ((value, at) => {
    const truth = test(value, at);
    return truth === undefined ? undefined : !truth;
  });

type Compare = (value: number, limit: number) => boolean;

const compared =
  (compare: Compare, read: (value: unknown) => number | undefined) =>
  (limit: unknown): Test | undefined => {
    if (typeof limit !== 'number' || !Number.isFinite(limit)) return undefined;
    return value => {
      const number = read(value);
      return number === undefined ? undefined : compare(number, limit);
    };
  };

const aged =
  (compare: Compare) =>
  (limit: unknown): Test | undefined => {
    const before = ageLimit(limit);
    if (!before) return undefined;
    return (value, at) => {
      const moment = momentOf(value);
      return moment === undefined ? undefined : compare(moment, before(at));
    };
  };

function matching(limit: unknown): Test | undefined {
  const search = searchFor(limit);
  return (
    search && (value => (isScalar(value) ? search(String(value)) : undefined))
  );
}

const atLeast: Compare = (value, limit) => value >= limit;
const atMost: Compare = (value, limit) => value <= limit;

const single = { limit: 'text, a number, true or false', of: 'a single value' };
const several = { limit: 'a list of texts or numbers', of: 'a single value' };
const number = { limit: 'a number', of: 'a number' };
const count = { limit: 'a number', of: 'a list' };
const age = {
  limit: 'a length of time such as "30 days" or "P30D"',
  of: 'a moment in milliseconds or ISO form',
  shows: momentText,
};

/** Every operator but `exists`, by its name in YAML. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  Object.entries({
    is: {
      ...single,
      asks: limit => limit,
      test: limit => isAmong([limit]),
    },
    isNot: {
      ...single,
      asks: limit => `anything but ${limit}`,
      test: limit => negated(isAmong([limit])),
    },
    in: { ...several, asks: limit => `one of ${limit}`, test: isAmong },
    notIn: {
      ...several,
      asks: limit => `none of ${limit}`,
      test: limit => negated(isAmong(limit)),
    },
    atLeast: {
      ...number,
      asks: limit => `at least ${limit}`,
      test: compared(atLeast, numberOf),
    },
    atMost: {
      ...number,
      asks: limit => `at most ${limit}`,
      test: compared(atMost, numberOf),
    },
    above: {
      ...number,
      asks: limit => `more than ${limit}`,
      test: compared((value, limit) => value > limit, numberOf),
    },
    below: {
      ...number,
      asks: limit => `less than ${limit}`,
      test: compared((value, limit) => value < limit, numberOf),
    },
    matches: {
      limit:
        'a regular expression of RE2, which has no look-around and no back-references',
      of: 'a single value, short enough to be searched',
      asks: limit => `a match of ${limit}`,
      test: matching,
    },
    contains: {
      limit: single.limit,
      of: 'a list or a text',
      asks: limit => `${limit} in it`,
      test: holds,
    },
    youngerThan: {
      ...age,
      asks: limit => `younger than ${limit}`,
      test: aged((moment, limit) => moment > limit),
    },
    olderThan: {
      ...age,
      asks: limit => `older than ${limit}`,
      test: aged((moment, limit) => moment < limit),
    },
    countAtLeast: {
      ...count,
      asks: limit => `at least ${limit} items`,
      test: compared(atLeast, countOf),
    },
    countAtMost: {
      ...count,
      asks: limit => `at most ${limit} items`,
      test: compared(atMost, countOf),
    },
  } satisfies Record<string, Operator>),
);
