// `yarn bench [portal] [ownership [sizes...]] [alignment] [matrix [sizes...]] [breakers [counts...]] [strangler] [scorecards [sizes...]] [gitMining [commits...]] [--keep] [--cold] [--limit <seconds>]`: prints figures, asserts nothing.
import { parseArgs } from 'node:util';
import { Failure } from '../scripts/lib/failure.mjs';
import { main } from '../scripts/lib/main.mjs';
import { buildFrontend, prepare } from '../scripts/lib/prepare.mjs';
import { alignment } from './alignment.mjs';
import { breakers } from './breakers.mjs';
import { gitMining } from './gitMining.mjs';
import { matrix } from './matrix.mjs';
import { ownership } from './ownership.mjs';
import { portal } from './portal.mjs';
import { scorecards } from './scorecards.mjs';
import { strangler } from './strangler.mjs';

const BENCHES = {
  portal,
  ownership,
  alignment,
  matrix,
  breakers,
  strangler,
  scorecards,
  gitMining,
};
const OPTIONS = {
  /** Leaves filled databases in `.banyan/bench` for the next run. */
  keep: { type: 'boolean', default: false },
  /** Also starts a fresh clone. */
  cold: { type: 'boolean', default: false },
  /** Seconds after which a page counts as not drawn. */
  limit: { type: 'string', default: '60' },
};
const PORT = 7400;

const isSize = word => /^\d+$/.test(word);

await main(async () => {
  const { values, positionals } = parseArgs({
    options: OPTIONS,
    allowPositionals: true,
  });
  const names = positionals.filter(word => !isSize(word));
  const unknown = names.find(name => !(name in BENCHES));
  if (unknown)
    throw new Failure(
      `There is no bench ${unknown}.`,
      `There are: ${Object.keys(BENCHES).join(', ')}`,
    );
  const tools = await prepare();
  await buildFrontend(tools);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    await bench(tools, {
      port: PORT,
      keep: values.keep,
      cold: values.cold,
      limitMs: Number(values.limit) * 1000,
      sizes: positionals.filter(isSize).map(Number),
    });
  }
  return 0;
});
