import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { progress } from '../scripts/lib/main.mjs';
import { ROOT } from '../scripts/lib/paths.mjs';
import { catalogOf } from './catalogOf.mjs';

const SIZES = [1_000, 10_000];

const line = (what, value) =>
  console.log(`  ${what.padEnd(58)}${value.padStart(16)}`);
const ms = value => `${value.toFixed(0)} ms`;

async function measured({ node, env }, size) {
  const child = spawn(
    node,
    [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      join(ROOT, 'bench/alignmentProbe.cjs'),
    ],
    { cwd: ROOT, env, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  child.stdin.end(JSON.stringify(catalogOf(size)));
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return JSON.parse(output.trim().split('\n').at(-1));
}

function print(size, figures) {
  console.log(`\n${size} services, ${figures.calls} calls, one core`);
  line('all measures, the first time', ms(figures.first));
  line('all measures (aim at 10,000: 1,000 ms)', ms(figures.measures));
  line('the whole answer with its disagreements', ms(figures.answer));
  line('propagation, core, communities', ms(figures.cost));
  line(
    'one search a component instead, for propagation alone',
    `${ms(figures.searched)} (${(figures.searched / figures.cost).toFixed(1)} x)`,
  );
  line('what a plan starts from, once a scope', ms(figures.base));
  line('what-if of two moves (aim: 100 ms)', ms(figures.whatIf));
  line('suggestions', ms(figures.suggestions));
}

/** How long the measures of alignment, a what-if and the suggestions take. */
export async function alignment(tools, { sizes }) {
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    progress(`measures alignment of ${size} services`);
    print(size, await measured(tools, size));
  }
}
