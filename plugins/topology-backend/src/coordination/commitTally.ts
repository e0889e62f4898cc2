import type { Commit } from '@banyan/core';

/** How many commits of one month changed exactly these components. */
export type CommitTally = {
  month: string;
  /** Sorted. */
  components: readonly string[];
  commits: number;
};

/**
 * Adds up commits by the components that they change together. That tells how many commits
 * changed any of some components, which counts a component alone do not: a commit is in several.
 */
export function commitTally(
  commits: Iterable<Commit>,
  componentOf: (path: string) => string | undefined,
): CommitTally[] {
  const rows = new Map<string, CommitTally>();
  for (const { at, changes } of commits) {
    const touched = new Set(
      changes.flatMap(({ path }) => componentOf(path) ?? []),
    );
    if (touched.size === 0) continue;
    const month = at.slice(0, 7);
    const components = [...touched].sort();
    const key = JSON.stringify([month, components]);
    const row = rows.get(key) ?? { month, components, commits: 0 };
    rows.set(key, row);
    row.commits++;
  }
  return [...rows.values()];
}
