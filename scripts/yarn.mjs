// `npm run yarn -- <command>`: the repository's own Yarn on its own Node.js, for machines that have neither.
import { main } from './lib/main.mjs';
import { loudly } from './lib/run.mjs';
import { toolchain } from './lib/toolchain.mjs';

await main(async () => {
  const { node, yarn, env } = await toolchain();
  return loudly(node, [yarn, ...process.argv.slice(2)], { env });
});
