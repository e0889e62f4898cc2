import { NotFoundError } from '@backstage/errors';
import { GitError } from './git';
import { whyNotMined } from './whyNotMined';

const gitSaying = (stderr: string) => new GitError(['log'], 128, stderr);

describe('whyNotMined', () => {
  it.each([
    [
      'a folder that is not there',
      gitSaying(
        "fatal: cannot change to '/srv/secret': No such file or directory",
      ),
      /^There is no git repository at its path/,
    ],
    [
      'a folder without a repository',
      gitSaying('fatal: not a git repository (or any parent up to /srv)'),
      /^There is no git repository at its path/,
    ],
    [
      'a clone of another user',
      gitSaying("fatal: detected dubious ownership in repository at '/srv/x'"),
      /safe\.directory/,
    ],
    [
      'a repository without a commit',
      gitSaying('fatal: Needed a single revision'),
      /^It has no commit yet/,
    ],
    [
      'a damaged repository',
      gitSaying('error: object file /srv/x is empty'),
      /The log of the backend/,
    ],
    [
      'a machine without git',
      Object.assign(new Error('spawn git ENOENT'), { code: 'ENOENT' }),
      /no git where the backend runs/,
    ],
    [
      'a repository without components',
      new NotFoundError('none'),
      /annotation banyan\/git-path/,
    ],
    ['anything else', 'down', /The log of the backend/],
  ])('of %s is said without a path', (_, error, expected) => {
    const reason = whyNotMined(error, false);
    expect(reason).toMatch(expected);
    expect(reason).not.toContain('/srv');
  });

  it('is the time where that was over, whatever happened then', () => {
    expect(whyNotMined(gitSaying('killed'), true)).toMatch(
      /^It took too long\. Raise topology\.git\.repositoryTimeout/,
    );
  });
});
