import type { ComponentTally } from './historyTally';

/** Who writes a component. @public */
export type Authorship = {
  component: string;
  /** Commits by authors of known groups. */
  commits: number;
  /** Commits by authors of no known group, which count in nothing else here. */
  unknown: number;
  /** `1 - sum((commits of a group / commits)^2)`: 0 = one group, towards 1 = many; null without commits. */
  fragmentation: number | null;
  /** The group with the most commits, and its share of them. */
  main?: { group: string; share: number };
};

/**
 * Fragmentation (fractal value) and main group of every component. Of two groups with equally
 * many commits the first by name is the main one.
 *
 * Source: the fractal value of D'Ambros, Lanza & Gall (2005), as used by code-maat (Tornhill).
 *
 * @public
 */
export function authorship(
  tallies: readonly ComponentTally[],
  groupOf: (author: string) => string | undefined,
): Authorship[] {
  const components = new Map<
    string,
    { groups: Map<string, number>; unknown: number }
  >();
  for (const { component, author, commits } of tallies) {
    const row = components.get(component) ?? { groups: new Map(), unknown: 0 };
    components.set(component, row);
    const group = groupOf(author);
    if (group === undefined) row.unknown += commits;
    else row.groups.set(group, (row.groups.get(group) ?? 0) + commits);
  }
  return [...components].map(([component, { groups, unknown }]) => {
    const counts = [...groups].sort(
      ([a, n], [b, m]) => m - n || a.localeCompare(b),
    );
    const commits = counts.reduce((sum, [, count]) => sum + count, 0);
    if (commits === 0) {
      return { component, commits, unknown, fragmentation: null };
    }
    const squares = counts.map(([, count]) => (count / commits) ** 2);
    const [[group, most]] = counts;
    return {
      component,
      commits,
      unknown,
      fragmentation: 1 - squares.reduce((sum, each) => sum + each, 0),
      main: { group, share: most / commits },
    };
  });
}
