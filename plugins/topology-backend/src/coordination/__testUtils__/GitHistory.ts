import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whatever the machine has configured must not matter. */
const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_COMMITTER_EMAIL: 'forge@acme.io',
  GIT_COMMITTER_NAME: 'forge',
  GIT_DIR: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_WORK_TREE: undefined,
};

/** A repository that is made commit by commit. */
export class GitHistory {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
    mkdirSync(path, { recursive: true });
    this.git(['init', '--quiet', '--initial-branch=main']);
  }

  /** Adds a line to each of some files, on a day. */
  commit(by: string, on: string, ...files: string[]): string {
    for (const file of files) {
      mkdirSync(dirname(join(this.path, file)), { recursive: true });
      appendFileSync(join(this.path, file), 'line\n');
    }
    const at = `${on}T12:00:00Z`;
    this.git(['add', '--all']);
    this.git(['commit', '--quiet', '--allow-empty', '--message=change'], {
      GIT_AUTHOR_DATE: at,
      GIT_AUTHOR_EMAIL: by,
      GIT_AUTHOR_NAME: by,
      GIT_COMMITTER_DATE: at,
    });
    return this.git(['rev-parse', 'HEAD']).trim();
  }

  git(args: string[], environment: Record<string, string> = {}): string {
    return execFileSync('git', args, {
      cwd: this.path,
      encoding: 'utf8',
      env: { ...ENVIRONMENT, ...environment },
    });
  }
}
