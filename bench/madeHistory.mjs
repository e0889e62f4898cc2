import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chance } from './chance.mjs';

const COMPONENTS = 200;
const FILES = 40;
const AUTHORS = 150;
const LINES = 30;
const DAYS = 330;

const fileOf = luck =>
  `services/s${luck.below(COMPONENTS)}/src/f${luck.below(FILES)}.ts`;

const content = luck =>
  Array.from({ length: LINES }, () => `line ${luck.below(4)}\n`).join('');

const data = text => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** The commits of a year or so, in the language of `git fast-import`; mostly small, now and then wide. */
function* commits(count, now) {
  const luck = chance();
  const first = Math.floor(now / 1000) - DAYS * 24 * 60 * 60;
  for (let index = 0; index < count; index++) {
    const at = first + Math.floor((index / count) * DAYS * 24 * 60 * 60);
    const author = `a${luck.below(AUTHORS)}`;
    const who = `${author} <${author}@acme.io> ${at} +0000`;
    yield `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n${data('change')}`;
    for (let files = 1 + luck.skewed(2); files > 0; files--)
      yield `M 100644 inline ${fileOf(luck)}\n${data(content(luck))}`;
  }
}

const git = (path, ...args) =>
  spawn('git', ['-C', path, ...args], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });

const done = async child => {
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`git ended with ${code}`);
};

/** Makes a repository with a long history in an empty folder. */
export async function madeHistory(path, count) {
  await done(git(path, 'init', '--quiet', '--bare', '--initial-branch=main'));
  const importing = git(path, 'fast-import', '--quiet');
  for (const part of commits(count, Date.now()))
    if (!importing.stdin.write(part)) await once(importing.stdin, 'drain');
  importing.stdin.end();
  await done(importing);
}

/** The folders of the components in it. */
export const FOLDERS = Array.from(
  { length: COMPONENTS },
  (_, index) => `services/s${index}`,
);
