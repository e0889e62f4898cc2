import { type Commit, commitsOfNumstat, NUMSTAT_FORMAT } from '@banyan/core';
import { git, GitError } from './git';

/** A local clone of a repository; every question ends with the signal. */
export class Clone {
  readonly #path: string;
  readonly #signal: AbortSignal;

  constructor(path: string, signal: AbortSignal) {
    this.#path = path;
    this.#signal = signal;
  }

  /** The commit that is checked out; fails when there is none yet. */
  async head(): Promise<string> {
    let text = '';
    for await (const piece of this.#ask('rev-parse', '--verify', 'HEAD'))
      text += piece;
    return text.trim();
  }

  /** Is a commit part of the history of another? False too when it is not there at all. */
  async isAncestor(commit: string, of: string): Promise<boolean> {
    const asked = this.#ask('merge-base', '--is-ancestor', commit, of);
    try {
      await asked.next();
      return true;
    } catch (error) {
      if (error instanceof GitError) return false;
      throw error;
    }
  }

  /** The commits of one history without those of another, about as far back as a month. */
  commits(
    { of, without }: { of: string; without?: string },
    month: string,
  ): AsyncGenerator<Commit> {
    // A month begins earlier in the east.
    const since = new Date(`${month}-01T00:00:00Z`);
    since.setUTCDate(since.getUTCDate() - 1);
    return commitsOfNumstat(
      this.#ask(
        'log',
        '--numstat',
        '--no-renames',
        '--no-merges',
        '--no-ext-diff',
        '--no-textconv',
        '--no-show-signature',
        '-z',
        `--format=${NUMSTAT_FORMAT}`,
        `--since=${since.toISOString()}`,
        without === undefined ? of : `${without}..${of}`,
        '--',
      ),
    );
  }

  #ask(...args: string[]): AsyncGenerator<string> {
    return git(this.#path, args, this.#signal);
  }
}
