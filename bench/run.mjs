// `yarn bench [--cold]`: how fast and how large the portal is. Prints figures; asserts nothing.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { main, progress } from '../scripts/lib/main.mjs';
import { ROOT } from '../scripts/lib/paths.mjs';
import { startPortal } from '../scripts/lib/portal.mjs';
import { buildFrontend, prepare } from '../scripts/lib/prepare.mjs';
import { stopAll } from '../scripts/lib/run.mjs';
import { firstPage } from './firstPage.mjs';

/** A stock Backstage 1.55 app on two cores; measured once, by hand, before this repository began. */
const STOCK = { ready: 4.7, perSecond: 90, memoryMB: 530, javascriptKB: 1152 };
const ENTITIES = 863;
const PORT = 7400;

const seconds = since => (performance.now() - since) / 1000;

async function count(url) {
  const options = {
    method: 'POST',
    headers: { 'x-requested-with': 'XMLHttpRequest' },
  };
  const { backstageIdentity } = await (
    await fetch(`${url}/api/auth/guest/refresh`, options)
  ).json();
  const headers = { authorization: `Bearer ${backstageIdentity.token}` };
  const answer = await fetch(`${url}/api/catalog/entities/by-query?limit=0`, {
    headers,
  });
  return (await answer.json()).totalItems;
}

async function warm(tools, folder) {
  const begin = performance.now();
  const portal = await startPortal(tools, {
    port: PORT,
    name: 'bench',
    settings: { 'backend.database.connection.directory': folder },
  });
  return { ...portal, ready: seconds(begin) };
}

async function coldStart() {
  const folder = mkdtempSync(join(tmpdir(), 'banyan-cold-'));
  execFileSync('git', ['clone', '--quiet', ROOT, join(folder, 'clone')]);
  const begin = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: join(folder, 'clone'),
    env: {
      ...process.env,
      HOME: join(folder, 'home'),
      BANYAN_PORT: String(PORT),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  for await (const chunk of child.stdout)
    if (String(chunk).includes('is ready')) break;
  const took = seconds(begin);
  process.kill(-child.pid, 'SIGTERM');
  await new Promise(resolve => child.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
  return took;
}

const memoryMB = pid =>
  Number(
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1],
  ) / 1024;

const row = (what, value, stock) =>
  console.log(
    `${what.padEnd(52)}${value.padStart(12)}${stock ? `   stock 1.55: ${stock}` : ''}`,
  );

await main(async () => {
  const tools = await prepare();
  await buildFrontend(tools);
  const folder = mkdtempSync(join(tmpdir(), 'banyan-bench-'));

  progress('measures the first start with an empty database');
  const first = await warm(tools, folder);
  const begin = performance.now();
  while ((await count(first.url)) < ENTITIES) await sleep(200);
  const stitched = seconds(begin);
  progress('measures the first page');
  const page = await firstPage(first.url);
  progress('measures memory after a minute of rest');
  await sleep(60_000);
  const memory = memoryMB(first.child.pid);
  await stopAll();

  progress('measures warm starts');
  const starts = [];
  for (let i = 0; i < 3; i++) {
    starts.push((await warm(tools, folder)).ready);
    await stopAll();
  }
  rmSync(folder, { recursive: true, force: true });
  const cold = process.argv.includes('--cold') ? await coldStart() : undefined;

  console.log();
  row(
    'warm start to readiness, median of 3 (s)',
    starts.sort()[1].toFixed(1),
    STOCK.ready,
  );
  row(
    `${ENTITIES} entities stitched after readiness (s)`,
    stitched.toFixed(1),
    (ENTITIES / STOCK.perSecond).toFixed(1),
  );
  row(
    'memory of the backend after a minute of rest (MB)',
    memory.toFixed(0),
    STOCK.memoryMB,
  );
  row(
    'JavaScript of the first page over the wire (KB)',
    page.javascriptKB.toFixed(0),
    STOCK.javascriptKB,
  );
  row('home page drawn after Enter (s)', page.drawn.toFixed(1));
  if (cold !== undefined)
    row('cold start, empty HOME, to readiness (s)', cold.toFixed(0));
  return 0;
});
