import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Failure } from './failure.mjs';
import { progress } from './main.mjs';
import { ROOT, STATE } from './paths.mjs';
import { quietly } from './run.mjs';

const TOOLCHAIN = join(STATE, 'toolchain');
const SUPPORTED = [22, 24];
const NODE_VERSION = '24.21.0';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const YARN_VERSION = manifest.packageManager.replace('yarn@', '');

const installed = name => {
  try {
    const path = join(TOOLCHAIN, 'node_modules', name, 'package.json');
    return JSON.parse(readFileSync(path, 'utf8')).version;
  } catch {
    return undefined;
  }
};

async function ensure(name, version, why) {
  if (installed(name) === version) return;
  progress(`gets ${name} ${version} (${why})`);
  mkdirSync(TOOLCHAIN, { recursive: true });
  if (!existsSync(join(TOOLCHAIN, 'package.json'))) {
    writeFileSync(join(TOOLCHAIN, 'package.json'), '{ "private": true }\n');
  }
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = [
    'install',
    '--save-exact',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `${name}@${version}`,
  ];
  await quietly(`Getting ${name}`, npm, args, {
    cwd: TOOLCHAIN,
    shell: process.platform === 'win32',
  });
}

async function ensureNode() {
  const [major] = process.versions.node.split('.').map(Number);
  if (SUPPORTED.includes(major)) return process.execPath;
  if (major < 20) {
    throw new Failure(
      `Node.js ${process.versions.node} is too old to get a newer one with.`,
      'Install Node.js 20 or newer.',
    );
  }
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  await ensure(
    name,
    NODE_VERSION,
    `this is Node.js ${major}, Backstage needs ${SUPPORTED.join(' or ')}`,
  );
  return join(
    TOOLCHAIN,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
}

/**
 * A supported Node.js and Yarn 4, from the npm registry where this machine lacks them.
 * Nothing is installed globally; both live under `.banyan/toolchain`.
 */
export async function toolchain() {
  const node = await ensureNode();
  await ensure(
    '@yarnpkg/cli-dist',
    YARN_VERSION,
    'the package manager of this repository',
  );
  const yarn = join(
    TOOLCHAIN,
    'node_modules',
    '@yarnpkg',
    'cli-dist',
    'bin',
    'yarn.js',
  );
  const env = {
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
  };
  // npm sets these for the scripts that it runs; they are settings of npm, not of Yarn.
  for (const key of Object.keys(env))
    if (/^npm_(config|package|lifecycle)_/i.test(key)) delete env[key];
  delete env.NODE_OPTIONS;
  return { node, yarn, env };
}
