import { startFleet } from './lib/fleet.mjs';
import { main, progress } from './lib/main.mjs';
import { startPortal } from './lib/portal.mjs';
import { buildFrontend, prepare } from './lib/prepare.mjs';
import { stopAll } from './lib/run.mjs';

const PORT = 7007;
const FLEET_PORT = 7100;

/** The portal starts without the fleet if need be. */
const withoutFleet = failure => {
  progress(`the fleet does not run. ${failure.message}`);
  return undefined;
};

await main(async () => {
  const tools = await prepare();
  await buildFrontend(tools);
  progress('starts the portal and the fleet');
  const port = Number(process.env.BANYAN_PORT ?? PORT);
  const fleet = await startFleet(tools, {
    port: Number(process.env.BANYAN_FLEET_PORT ?? FLEET_PORT),
    portalUrl: `http://127.0.0.1:${port}`,
  }).catch(withoutFleet);
  const { url, child, logFile } = await startPortal(tools, {
    port,
    settings: fleet?.settings,
  });
  progress(`Banyan is ready: ${url}`);
  console.log(`        log: ${logFile}\n        Ctrl-C stops it`);
  fleet?.ready
    .then(() => progress(`the fleet is at ${fleet.url}`))
    .catch(withoutFleet);
  const code = await new Promise(resolve => child.once('exit', resolve));
  await stopAll();
  return code ?? 0;
});
