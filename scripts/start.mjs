import { main, progress } from './lib/main.mjs';
import { startPortal } from './lib/portal.mjs';
import { buildFrontend, prepare } from './lib/prepare.mjs';

await main(async () => {
  const tools = await prepare();
  await buildFrontend(tools);
  progress('starts the portal');
  const { url, child, logFile } = await startPortal(tools, {
    port: Number(process.env.BANYAN_PORT ?? 7007),
  });
  progress(`Banyan is ready: ${url}`);
  console.log(`        log: ${logFile}\n        Ctrl-C stops it`);
  return new Promise(resolve => child.once('exit', code => resolve(code ?? 0)));
});
