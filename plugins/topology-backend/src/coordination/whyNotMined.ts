import { isError } from '@backstage/errors';
import { GitError } from './git';

const REASONS: readonly [pattern: RegExp, reason: string][] = [
  [
    /not a git repository|cannot change to|No such file/,
    'There is no git repository at its path. Correct the path in topology.git.repositories, or clone it there.',
  ],
  [
    /dubious ownership/,
    'Its clone belongs to another user, so git does not read it. Give it to the user that runs the backend, or add it to the safe.directory of that user.',
  ],
  [/Needed a single revision/, 'It has no commit yet.'],
];

const isMissing = (error: unknown) => isError(error) && error.code === 'ENOENT';

/**
 * What everybody is told of a repository that could not be mined: never the words of git, which
 * name paths.
 */
export function whyNotMined(error: unknown, tookTooLong: boolean): string {
  if (tookTooLong) {
    return 'It took too long. Raise topology.git.repositoryTimeout, or look at what is slow.';
  }
  if (isMissing(error)) {
    return 'There is no git where the backend runs. Install it there.';
  }
  if (isError(error) && error.name === 'NotFoundError') {
    return 'No component belongs to it. Give components the annotation banyan/git-path, or correct topology.git.repositories.';
  }
  const said = error instanceof GitError ? error.stderr : '';
  const [, reason] = REASONS.find(([pattern]) => pattern.test(said)) ?? [];
  return reason ?? 'It could not be mined. The log of the backend says why.';
}
