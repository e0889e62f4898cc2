import { z } from 'zod';

/** `[kind:][namespace/]name`; Backstage's own parser takes any name, even one with blanks and slashes. */
const ENTITY_REF = /^([a-z][a-z0-9]*:)?([a-z0-9-]+\/)?[a-z0-9][\w.-]*$/i;

/** A non-empty string; `expected` finishes the sentence "expected ...". */
export const text = (expected: string) =>
  z.string({ error: expected }).trim().min(1, { error: expected });

/** An entity reference in the short or the full form. */
export const entityRef = (expected: string) =>
  z.string({ error: expected }).regex(ENTITY_REF, { error: expected });

/** A whole number of `unit` in [min, max]. */
export const wholeNumber = (unit: string, min = 0, max = Infinity) => {
  const upTo = Number.isFinite(max)
    ? `from ${min} to ${max}`
    : `of ${min} or more`;
  const error = `a whole number of ${unit} ${upTo}`;
  return z.int({ error }).min(min, { error }).max(max, { error });
};

/** A percentage, 0 to 100. */
export const percent = () => {
  const error = 'a percentage from 0 to 100';
  return z.number({ error }).min(0, { error }).max(100, { error });
};

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A year, month or day in ISO form; sources often know no more than the year. */
export const date = () => {
  const error = 'a quoted date: "2018", "2018-06" or "2018-06-30"';
  return z.string({ error }).regex(DATE, { error });
};

/** One of a closed list of words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(
  words: T,
) => z.enum(words, { error: `one of ${words.join(', ')}` });

/** How a fact is known: in public sources, in the source chapters, or made up for illustration. */
export const evidence = () =>
  oneOf(['documented', 'chapter', 'illustrative', 'observed']);
