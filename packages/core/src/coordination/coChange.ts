import type { HistoryTally } from './historyTally';

/** How often two components change in one commit. @public */
export type CoChange = {
  a: string;
  b: string;
  commits: number;
  /** Share of the commits of each that also change the other, above 0 to 1. */
  shareOfA: number;
  shareOfB: number;
};

/**
 * Change coupling of components: `co-commits(a, b) / commits(a)`, and the same seen from b.
 * Most often together first.
 *
 * @public
 */
export function coChange({
  pairs,
  components,
}: Pick<HistoryTally, 'pairs' | 'components'>): CoChange[] {
  const commits = new Map<string, number>();
  for (const each of components) {
    commits.set(
      each.component,
      (commits.get(each.component) ?? 0) + each.commits,
    );
  }
  const together = new Map<string, { a: string; b: string; count: number }>();
  for (const { a, b, commits: count } of pairs) {
    const key = JSON.stringify([a, b]);
    const row = together.get(key) ?? { a, b, count: 0 };
    row.count += count;
    together.set(key, row);
  }
  const share = (count: number, component: string) =>
    count / (commits.get(component) ?? count);
  return [...together.values()]
    .map(({ a, b, count }) => ({
      a,
      b,
      commits: count,
      shareOfA: share(count, a),
      shareOfB: share(count, b),
    }))
    .sort((x, y) => y.commits - x.commits || x.a.localeCompare(y.a));
}
