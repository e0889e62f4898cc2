import { join } from 'node:path';
import { ROOT } from '../scripts/lib/paths.mjs';
import { quietly } from '../scripts/lib/run.mjs';

/** How long it takes to build a snapshot beside only reading its entities, and what it holds of memory. */
export async function snapshotFigures({ node, env }, url, { authorization }) {
  const output = await quietly(
    'Building snapshots',
    node,
    [
      '--expose-gc',
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      join(ROOT, 'bench/snapshotProbe.cjs'),
      url,
      authorization.replace('Bearer ', ''),
    ],
    { env },
  );
  return JSON.parse(output.trim().split('\n').at(-1));
}
