import { NotFoundError } from '@backstage/errors';
import type { CatalogEntity } from '@banyan/core';
import { hash } from 'node:crypto';
import { Clone } from './Clone';
import type { CoordinationStore, RepositoryState } from './CoordinationStore';
import { componentOf, type Folders, foldersOf } from './folders';
import type { GitRepository } from './gitConfig';
import { monthsUntil } from './months';
import { type RepositoryTally, tallies } from './tallies';

/** A repository, what is known of it, and what it takes to mine it. */
export type Mining = {
  repository: GitRepository;
  /** All that the catalog has. */
  entities: readonly CatalogEntity[];
  /** How far it is mined. */
  state?: RepositoryState;
  store: Pick<CoordinationStore, 'save'>;
  /** Months that count. */
  months: number;
  /** Milliseconds since 1970. */
  now: number;
  signal: AbortSignal;
};

const mappingHash = (folders: Folders, months: number) =>
  hash('sha256', JSON.stringify([months, ...folders]), 'base64url').slice(
    0,
    22,
  );

/**
 * Adds up the commits of a repository since it was last mined, or all anew when its history was
 * rewritten, folders belong to other components, or other months count. Says how many commits.
 */
export async function mineRepository({
  repository: { name, path, ...rest },
  entities,
  state,
  store,
  months,
  now,
  signal,
}: Mining): Promise<number> {
  const folders = foldersOf({ name, path, ...rest }, entities);
  if (folders.size === 0) {
    throw new NotFoundError('No component of the catalog has a folder in it');
  }
  const clone = new Clone(path, signal);
  const head = await clone.head();
  const mapping = mappingHash(folders, months);
  const since = state?.lastCommit;
  const goesOn =
    since !== undefined &&
    state?.mapping === mapping &&
    (await clone.isAncestor(since, head));
  const window = monthsUntil(now, months);
  const commits = clone.commits(
    { of: head, without: goesOn ? since : undefined },
    window.from,
  );
  // Kept until all of it is there, so that no transaction waits for git.
  const mined: RepositoryTally[] = [];
  for await (const tally of tallies(commits, componentOf(folders), window))
    mined.push(tally);
  await store.save({
    name,
    lastCommit: head,
    mapping,
    minedAt: new Date(now).toISOString(),
    since,
    anew: !goesOn,
    tallies: mined,
  });
  return mined.reduce((sum, each) => sum + each.commits, 0);
}
