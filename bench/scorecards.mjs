import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { progress } from '../scripts/lib/main.mjs';
import { ROOT } from '../scripts/lib/paths.mjs';
import { catalogOf } from './catalogOf.mjs';

const SIZES = [1_000, 10_000];

const line = (what, value) =>
  console.log(`  ${what.padEnd(46)}${value.padStart(32)}`);
const seconds = ms => `${(ms / 1000).toFixed(2)} s`;
const megabytes = bytes => `${(bytes / 1_000_000).toFixed(0)} MB`;
const times = ratio => `${ratio.toFixed(ratio < 10 ? 1 : 0)} x`;

/** What one of the two costs, in a process of its own. */
async function probed({ node, env }, who, which, entities) {
  const folder = mkdtempSync(join(tmpdir(), 'banyan-scorecards-'));
  const child = spawn(
    node,
    [
      '--expose-gc',
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      join(ROOT, 'bench/scorecardsProbe.cjs'),
      ...[who, which, folder],
    ],
    { cwd: ROOT, env, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  child.stdin.end(JSON.stringify(entities));
  try {
    const [output] = await Promise.all([
      text(child.stdout),
      once(child, 'exit'),
    ]);
    return JSON.parse(output.trim().split('\n').at(-1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printed(name, { took, cpu, stall, grown }, { entities, results }) {
  line(
    `${name}: time, CPU`,
    `${seconds(took)}, ${seconds(cpu)} (${(cpu / entities).toFixed(3)} ms an entity)`,
  );
  line(
    `  longest stall, memory above before`,
    `${stall.toFixed(0)} ms, ${megabytes(grown)}`,
  );
  if (results !== undefined) line('  results', String(results));
}

async function atSize(tools, services) {
  const entities = catalogOf(services);
  console.log(
    `\nScorecards: ${services} services, ${entities.length} entities`,
  );
  progress('asks tech-insights with ten checks');
  const peer = await probed(tools, 'peer', 'ten', entities);
  progress('asks Banyan with the same ten checks');
  const ten = await probed(tools, 'banyan', 'ten', entities);
  progress('asks Banyan with all checks');
  const all = await probed(tools, 'banyan', 'all', entities);
  printed('tech-insights, ten checks', peer.judging, peer);
  printed('Banyan, ten checks, judging alone', ten.judging, ten);
  printed('Banyan, ten checks, first run, stored', ten.first, ten);
  printed('Banyan, ten checks, run again, stored', ten.again, ten);
  line(
    'judging alone: faster by (aim 50 x)',
    times(peer.judging.took / ten.judging.took),
  );
  line(
    'first run, stored: faster by (aim 10 x)',
    times(peer.judging.took / ten.first.took),
  );
  line(
    'run again, stored: faster by (aim 10 x)',
    times(peer.judging.took / ten.again.took),
  );
  printed('Banyan, all checks, judging alone', all.judging, all);
  printed('Banyan, all checks, first run (aim 60 s)', all.first, all);
  printed('Banyan, all checks, run again', all.again, all);
  line(
    'database: tech-insights, ten, all',
    [peer, ten, all].map(({ bytes }) => megabytes(bytes)).join(', '),
  );
}

/** Judging by Banyan beside community tech-insights: the same catalog, the same ten checks, the same run. */
export async function scorecards(tools, { sizes }) {
  for (const services of sizes.length > 0 ? sizes : SIZES)
    await atSize(tools, services);
}
