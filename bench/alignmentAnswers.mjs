import { join } from 'node:path';
import { ROOT } from '../scripts/lib/paths.mjs';
import { quietly } from '../scripts/lib/run.mjs';

/** What the topology backend answers of a made-up organization with so many services. */
export async function alignmentAnswers({ node, env }, size) {
  const output = await quietly(
    'Working out answers',
    node,
    [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      join(ROOT, 'bench/alignmentAnswers.cjs'),
      String(size),
    ],
    { env },
  );
  return JSON.parse(output);
}

/** Gives a page these answers in place of those of its portal. */
export async function answering(page, { alignment, graph }) {
  const give = json => route => route.fulfill({ json });
  await page.route(/\/topology\/v1\/alignment(\?|$)/, give(alignment));
  await page.route(/\/topology\/v1\/graph(\?|$)/, give(graph));
}
