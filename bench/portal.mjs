import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { progress } from '../scripts/lib/main.mjs';
import { ROOT } from '../scripts/lib/paths.mjs';
import { startPortal } from '../scripts/lib/portal.mjs';
import { stopAll } from '../scripts/lib/run.mjs';
import { firstPage } from './firstPage.mjs';
import { countEntities } from './portalApi.mjs';

/** A stock Backstage 1.55 app on two cores; measured once, by hand, before this repository began. */
const STOCK = { ready: 4.7, perSecond: 90, memoryMB: 530, javascriptKB: 1152 };
const ENTITIES = 863;

const seconds = since => (performance.now() - since) / 1000;

async function warm(tools, { port, folder }) {
  const begin = performance.now();
  const portal = await startPortal(tools, {
    port,
    name: 'bench',
    settings: { 'backend.database.connection.directory': folder },
  });
  return { ...portal, ready: seconds(begin) };
}

async function coldStart(port) {
  const folder = mkdtempSync(join(tmpdir(), 'banyan-cold-'));
  execFileSync('git', ['clone', '--quiet', ROOT, join(folder, 'clone')]);
  const begin = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: join(folder, 'clone'),
    env: {
      ...process.env,
      HOME: join(folder, 'home'),
      BANYAN_PORT: String(port),
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

/** How fast and how large the portal is with its own catalog; `cold` also starts a fresh clone. */
export async function portal(tools, { port, cold }) {
  const folder = mkdtempSync(join(tmpdir(), 'banyan-bench-'));

  progress('measures the first start with an empty database');
  const first = await warm(tools, { port, folder });
  const begin = performance.now();
  while ((await countEntities(first.url)) < ENTITIES) await sleep(200);
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
    starts.push((await warm(tools, { port, folder })).ready);
    await stopAll();
  }
  rmSync(folder, { recursive: true, force: true });
  const fromClone = cold ? await coldStart(port) : undefined;

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
  if (fromClone !== undefined)
    row('cold start, empty HOME, to readiness (s)', fromClone.toFixed(0));
}
