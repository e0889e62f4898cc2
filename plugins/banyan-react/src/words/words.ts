/** One of it, or several: "1 check", "3 checks". @public */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const LIST = new Intl.ListFormat('en-GB');

/** A list in a sentence: "a", "a and b", "a, b and c". @public */
export const listed = (names: readonly string[]): string => LIST.format(names);
