import type { FileTally } from './historyTally';

/** How much two groups of authors work on the same files. @public */
export type CommunicationStrength = {
  a: string;
  b: string;
  /** Files that both changed. */
  shared: number;
  /** Mean number of files that the two changed, rounded up. */
  average: number;
  /** Whole percent, 0 to 100. */
  strength: number;
};

function groupsByFile(
  files: readonly FileTally[],
  groupOf: (author: string) => string | undefined,
) {
  const groups = new Map<string, Set<string>>();
  for (const { path, author } of files) {
    const group = groupOf(author);
    if (group === undefined) continue;
    const found = groups.get(path);
    if (found) found.add(group);
    else groups.set(path, new Set([group]));
  }
  return groups;
}

/**
 * For every two groups with a file in common: `strength = floor(100 * shared / average)` with
 * `average = ceil((n(a) + n(b)) / 2)`, n = files that a group changed. Strongest first. Authors
 * of no group are left out.
 *
 * Source: the communication analysis of code-maat (Tornhill), the formula alone.
 *
 * @public
 */
export function communicationStrength(
  files: readonly FileTally[],
  groupOf: (author: string) => string | undefined,
): CommunicationStrength[] {
  const touched = new Map<string, number>();
  const shared = new Map<string, Map<string, number>>();
  for (const groups of groupsByFile(files, groupOf).values()) {
    const names = [...groups].sort();
    for (const [index, a] of names.entries()) {
      touched.set(a, (touched.get(a) ?? 0) + 1);
      const row = shared.get(a) ?? new Map<string, number>();
      shared.set(a, row);
      for (const b of names.slice(index + 1)) row.set(b, (row.get(b) ?? 0) + 1);
    }
  }
  const filesOf = (group: string) => touched.get(group) ?? 0;
  return [...shared]
    .flatMap(([a, row]) =>
      [...row].map(([b, count]) => {
        const average = Math.ceil((filesOf(a) + filesOf(b)) / 2);
        const strength = Math.floor((100 * count) / average);
        return { a, b, shared: count, average, strength };
      }),
    )
    .sort(
      (x, y) =>
        y.strength - x.strength ||
        y.shared - x.shared ||
        `${x.a} ${x.b}`.localeCompare(`${y.a} ${y.b}`),
    );
}
