import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { progress } from '../scripts/lib/main.mjs';
import { ROOT } from '../scripts/lib/paths.mjs';
import { quietly } from '../scripts/lib/run.mjs';
import { FOLDERS, madeHistory } from './madeHistory.mjs';

const SIZES = [20_000];

const line = (what, value) =>
  console.log(`  ${what.padEnd(52)}${value.toFixed(0).padStart(22)}`);

async function measured({ node, env }, path) {
  const output = await quietly(
    'Mining commits',
    node,
    [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      join(ROOT, 'bench/gitMiningProbe.cjs'),
      path,
      JSON.stringify(FOLDERS),
    ],
    { env },
  );
  return JSON.parse(output.trim().split('\n').at(-1));
}

function print(count, figures) {
  console.log(`\n${count} commits, mined into SQLite`);
  line('git log alone, commits a second', count / figures.log);
  line('mined, commits a second', count / figures.first);
  line('longest delay of the event loop while mining (ms)', figures.delay);
  line('mined again with nothing new (ms)', figures.again * 1000);
  line('rows', figures.rows);
  line('totals read (ms)', figures.read * 1000);
  line('answer for everything made (ms)', figures.answer * 1000);
}

/** How fast the commits of a large local history are mined, and how long others wait for it. */
export async function gitMining(tools, { sizes }) {
  for (const count of sizes.length > 0 ? sizes : SIZES) {
    const path = await mkdtemp(join(tmpdir(), 'banyan-history-'));
    try {
      progress(`makes a history of ${count} commits`);
      await madeHistory(path, count);
      progress('mines it');
      print(count, await measured(tools, path));
    } finally {
      await rm(path, { recursive: true });
    }
  }
}
