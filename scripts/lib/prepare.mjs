import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { progress } from './main.mjs';
import { ROOT } from './paths.mjs';
import { quietly } from './run.mjs';
import { digest, isDone, markDone } from './stamp.mjs';
import { toolchain } from './toolchain.mjs';

const manifests = () =>
  ['packages', 'plugins'].flatMap(folder =>
    readdirSync(join(ROOT, folder))
      .map(name => join(folder, name, 'package.json'))
      .filter(path => existsSync(join(ROOT, path))),
  );

/** Tools and dependencies, as the lockfile says; nothing happens when nothing has changed. */
export async function prepare() {
  const tools = await toolchain();
  const wanted = digest([
    'package.json',
    '.yarnrc.yml',
    'yarn.lock',
    ...manifests(),
  ]);
  if (
    !isDone('install', wanted) ||
    !existsSync(join(ROOT, 'node_modules', '.yarn-state.yml'))
  ) {
    progress('installs the dependencies (about a minute the first time)');
    await quietly(
      'Installing the dependencies',
      tools.node,
      [tools.yarn, 'install', '--immutable'],
      { env: tools.env },
    );
    markDone('install', wanted);
  }
  return tools;
}

const ALSO = ['app-config.yaml', 'yarn.lock'];
const BACKEND_ONLY = /(-backend|-backend-module-.*|-node)$/;

/** Builds the frontend if anything that it is made from has changed. */
export async function buildFrontend({ node, yarn, env }) {
  const plugins = readdirSync(join(ROOT, 'plugins'))
    .filter(name => !BACKEND_ONLY.test(name) && !name.includes('-backend-'))
    .map(name => join('plugins', name));
  const libraries = ['packages/core'].filter(path =>
    existsSync(join(ROOT, path)),
  );
  const wanted = digest(['packages/app', ...ALSO, ...plugins, ...libraries]);
  if (
    isDone('frontend', wanted) &&
    existsSync(join(ROOT, 'packages/app/dist/index.html'))
  )
    return;
  progress('builds the frontend (about half a minute)');
  await quietly(
    'Building the frontend',
    node,
    [yarn, 'workspace', 'app', 'build'],
    { env },
  );
  markDone('frontend', wanted);
}
