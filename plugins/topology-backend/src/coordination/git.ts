import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { addAbortSignal } from 'node:stream';

const MOST_OF_STDERR = 2_000;

/** A git that did not do what it was asked, with its own words. */
export class GitError extends Error {
  override name = 'GitError';
  readonly stderr: string;

  constructor(args: readonly string[], code: unknown, stderr: string) {
    super(`git ${args[0]} ended with ${code}: ${stderr || 'without a word'}`);
    this.stderr = stderr;
  }
}

/** In English, never asking, and in that folder only: neither above it nor where a variable points. */
const environment = (path: string) => ({
  ...process.env,
  GIT_CEILING_DIRECTORIES: dirname(path),
  GIT_DIR: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_WORK_TREE: undefined,
  LC_ALL: 'C',
});

/** What git says in a folder, in pieces as it comes; git ends when nobody listens any more. */
export async function* git(
  path: string,
  args: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<string> {
  signal.throwIfAborted();
  const child = spawn('git', ['-C', path, ...args], {
    env: environment(path),
    killSignal: 'SIGKILL',
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Fails when git cannot be started, and when it is ended by the signal. Errors after the
  // first one have nobody else who hears them.
  child.on('error', () => undefined);
  const closed = once(child, 'close');
  closed.catch(() => undefined);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-MOST_OF_STDERR);
  });
  try {
    yield* addAbortSignal(signal, child.stdout.setEncoding('utf8'));
    const [code] = await closed;
    if (code !== 0) throw new GitError(args, code, stderr.trim());
  } catch (error) {
    if (error instanceof GitError) throw error;
    await closed;
    throw error;
  } finally {
    child.kill('SIGKILL');
  }
}
