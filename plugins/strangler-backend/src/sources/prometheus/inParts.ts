/** What a proxy before a server still takes as an address. */
const LONGEST = 5000;

/** The queries for all of these: one, or several of halves where one would be too long. */
export function inParts<T>(
  all: readonly T[],
  queryOf: (part: readonly T[]) => string,
): string[] {
  if (all.length === 0) return [];
  const query = queryOf(all);
  if (query.length <= LONGEST || all.length === 1) return [query];
  const half = Math.ceil(all.length / 2);
  return [all.slice(0, half), all.slice(half)].flatMap(part =>
    inParts(part, queryOf),
  );
}
