import { type Commit, type HistoryTally, historyTally } from '@banyan/core';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type CommitTally, commitTally } from './commitTally';
import type { Months } from './months';

/** A stretch of the history of a repository, added up. */
export type RepositoryTally = HistoryTally & { together: CommitTally[] };

const IS_MONTH = /^\d{4}-\d{2}/;
const MOST_COMMITS = 200;
const MOST_CHANGES = 2_000;

async function* stretches(
  commits: AsyncIterable<Commit>,
): AsyncGenerator<Commit[]> {
  let stretch: Commit[] = [];
  let changes = 0;
  for await (const commit of commits) {
    stretch.push(commit);
    changes += commit.changes.length;
    if (stretch.length < MOST_COMMITS && changes < MOST_CHANGES) continue;
    yield stretch;
    stretch = [];
    changes = 0;
  }
  if (stretch.length > 0) yield stretch;
}

/** Adds up the commits of some months, a stretch at a time; others have their turn in between. */
export async function* tallies(
  commits: AsyncIterable<Commit>,
  componentOf: (path: string) => string | undefined,
  { from }: Pick<Months, 'from'>,
): AsyncGenerator<RepositoryTally> {
  for await (const stretch of stretches(commits)) {
    const counting = stretch.filter(
      ({ at }) => IS_MONTH.test(at) && at >= from,
    );
    yield {
      ...historyTally(counting, componentOf),
      together: commitTally(counting, componentOf),
    };
    await nextTurn();
  }
}
