import type { Commit } from './commit';

/** How often one author changed one file in one month. @public */
export type FileTally = {
  /** YYYY-MM. */
  month: string;
  path: string;
  component: string;
  author: string;
  revisions: number;
  /** Lines added and deleted. */
  lines: number;
};

/** In how many commits of one month an author changed a component. @public */
export type ComponentTally = {
  month: string;
  component: string;
  author: string;
  commits: number;
};

/** In how many commits of one month two components changed together; `a` sorts before `b`. @public */
export type PairTally = {
  month: string;
  a: string;
  b: string;
  commits: number;
};

/** A history added up; tallies of two stretches of history add to that of both. @public */
export type HistoryTally = {
  files: FileTally[];
  components: ComponentTally[];
  pairs: PairTally[];
  commits: number;
};

/** A commit of more components than this, such as a licence change, says nothing of who works together. */
const MOST_COMPONENTS = 20;

/** Adds up rows that have the same key. */
class Rows<T> {
  readonly #rows = new Map<string, T>();

  at(key: readonly string[], create: () => T): T {
    const name = JSON.stringify(key);
    const row = this.#rows.get(name) ?? create();
    this.#rows.set(name, row);
    return row;
  }

  all(): T[] {
    return [...this.#rows.values()];
  }
}

const pairsOf = (names: readonly string[]) =>
  names.flatMap((a, index) => names.slice(index + 1).map(b => ({ a, b })));

/**
 * Adds up commits by month. `componentOf` says in which component a file lies; files outside
 * every component are left out, and so is a commit whose date cannot be read.
 *
 * @public
 */
export function historyTally(
  commits: Iterable<Commit>,
  componentOf: (path: string) => string | undefined,
): HistoryTally {
  const files = new Rows<FileTally>();
  const components = new Rows<ComponentTally>();
  const pairs = new Rows<PairTally>();
  let count = 0;
  for (const { at, author, changes } of commits) {
    const month = /^\d{4}-\d{2}/.exec(at)?.[0];
    if (month === undefined) continue;
    count++;
    const touched = new Set<string>();
    for (const { path, added, deleted } of changes) {
      const component = componentOf(path);
      if (component === undefined) continue;
      touched.add(component);
      const row = files.at([month, path, author], () => ({
        month,
        path,
        component,
        author,
        revisions: 0,
        lines: 0,
      }));
      row.revisions++;
      row.lines += added + deleted;
    }
    for (const component of touched) {
      const create = () => ({ month, component, author, commits: 0 });
      components.at([month, component, author], create).commits++;
    }
    if (touched.size > MOST_COMPONENTS) continue;
    for (const { a, b } of pairsOf([...touched].sort())) {
      pairs.at([month, a, b], () => ({ month, a, b, commits: 0 })).commits++;
    }
  }
  return {
    files: files.all(),
    components: components.all(),
    pairs: pairs.all(),
    commits: count,
  };
}
