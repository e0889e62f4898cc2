import { createMockDirectory } from '@backstage/backend-test-utils';
import { chmodSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { GitHistory } from './__testUtils__/GitHistory';
import { git } from './git';

const NEVER = new AbortController().signal;

async function said(path: string, ...args: string[]): Promise<string> {
  let text = '';
  for await (const piece of git(path, args, NEVER)) text += piece;
  return text;
}

describe('git', () => {
  const folder = createMockDirectory();
  const { PATH } = process.env;
  afterEach(() => {
    process.env.PATH = PATH;
    delete process.env.GIT_DIR;
  });

  it('gives what git says, however much', async () => {
    const history = new GitHistory(folder.resolve('long'));
    const files = Array.from({ length: 3_000 }, (_, i) => `ordner/ü${i}`);
    history.commit('ann@acme.io', '2026-05-04', ...files);
    const listed = await said(history.path, 'ls-files', '-z');
    expect(listed.split('\0').filter(Boolean).sort()).toEqual(files.sort());
  });

  it('fails with the words of git', async () => {
    await expect(said(folder.resolve('gone'), 'log')).rejects.toMatchObject({
      name: 'GitError',
      message: expect.stringMatching(/^git log ended with 128: fatal: cannot/),
    });
  });

  it('does not take a folder for the repository around it', async () => {
    const { path } = new GitHistory(folder.resolve('outer'));
    folder.addContent({ outer: { inner: { file: '' } } });
    expect(await said(path, 'rev-parse', '--show-prefix')).toBe('\n');
    await expect(said(`${path}/inner`, 'status')).rejects.toThrow(
      /not a git repository/,
    );
  });

  it('does not look where a variable of the backend points', async () => {
    const history = new GitHistory(folder.resolve('mine'));
    const head = history.commit('ann@acme.io', '2026-05-04', 'a');
    process.env.GIT_DIR = folder.resolve('elsewhere');
    expect(await said(history.path, 'rev-parse', 'HEAD')).toBe(`${head}\n`);
  });

  it('fails when there is no git', async () => {
    process.env.PATH = folder.path;
    await expect(said(folder.path, 'log')).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });

  describe('that never comes to an end', () => {
    const pidFile = folder.resolve('pid');
    const isRunning = () => {
      // Zero would ask after this process's own group.
      const pid = Number(readFileSync(pidFile, 'utf8'));
      try {
        return pid > 0 && process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    const ended = async () => {
      while (isRunning()) await sleep(10);
    };
    beforeEach(() => {
      folder.addContent({
        pid: '',
        git: `#!/bin/sh\necho $$ > ${pidFile}\necho hello\nexec sleep 600\n`,
      });
      chmodSync(folder.resolve('git'), 0o755);
      process.env.PATH = `${folder.path}:${PATH}`;
    });

    it('is ended by the signal', async () => {
      const stop = new AbortController();
      const pieces = git(folder.path, ['log'], stop.signal);
      expect(await pieces.next()).toMatchObject({ value: 'hello\n' });
      expect(isRunning()).toBe(true);
      const next = pieces.next();
      stop.abort();
      await expect(next).rejects.toMatchObject({ name: 'AbortError' });
      await ended();
    });

    it('is ended when nobody listens any more', async () => {
      for await (const piece of git(folder.path, ['log'], NEVER)) {
        expect(piece).toBe('hello\n');
        break;
      }
      await ended();
    });

    it('is not begun when the signal came before', async () => {
      const pieces = git(folder.path, ['log'], AbortSignal.abort());
      await expect(pieces.next()).rejects.toMatchObject({ name: 'AbortError' });
      expect(readFileSync(pidFile, 'utf8')).toBe('');
    });
  });
});
