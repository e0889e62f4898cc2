import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startFleet } from '../scripts/lib/fleet.mjs';
import { progress } from '../scripts/lib/main.mjs';
import { ROOT } from '../scripts/lib/paths.mjs';
import { startPortal } from '../scripts/lib/portal.mjs';
import { quietly, stopAll } from '../scripts/lib/run.mjs';
import { inBrowser } from './inBrowser.mjs';
import { watchedPage } from './pageWatch.mjs';
import { guestHeaders } from './portalApi.mjs';

const SIZES = [5_000];
const POLL_S = 5;
const FLEET_PORT = 7150;
const CLIENTS = 200;
const ROUNDS = 10;
const CHANGED = 'signup-service/breakers/billing-api';
const CELL = '[data-cell="netflix:signup-service:billing-api"]';
const WATCH_MS = 10_000;

const line = (what, value) =>
  console.log(`  ${what.padEnd(58)}${value.padStart(16)}`);
const ms = value => `${value.toFixed(0)} ms`;
const median = values => values.toSorted((a, b) => a - b)[values.length >> 1];

async function ingested({ node, env }, count) {
  const output = await quietly(
    'Telling of breakers',
    node,
    [
      '--expose-gc',
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      join(ROOT, 'bench/breakersProbe.cjs'),
      String(count),
    ],
    { env },
  );
  const { push, scrape, megabytes } = JSON.parse(
    output.trim().split('\n').at(-1),
  );
  const share = seconds => `${((seconds / POLL_S) * 100).toFixed(1)} %`;
  console.log(`\n${count} breakers, each told of every ${POLL_S} s, one core`);
  line('taken in and rolled up', share(push));
  line('Prometheus text read', `${share(scrape)}`);
  line('together (aim: 25 %)', share(push + scrape));
  line('readings a second on a core', (count / push).toFixed(0));
  line(
    'memory for 10,000 breakers',
    `${((megabytes * 10_000) / count).toFixed(0)} MB`,
  );
}

const order = (fleet, what) =>
  fetch(`${fleet}/netflix/${CHANGED}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ order: what }),
  });

/** Milliseconds from a change in the fleet until the page shows it. */
async function delays(page, fleet) {
  const found = [];
  for (let round = 0; round < ROUNDS; round++) {
    const what = round % 2 === 0 ? 'force-open' : 'reset';
    const state = round % 2 === 0 ? 'forced-open' : 'closed';
    const shown = page.waitForFunction(
      ([cell, wanted]) =>
        document.querySelector(cell)?.getAttribute('data-state') === wanted,
      [CELL, state],
      { polling: 'raf', timeout: 30_000 },
    );
    const begin = performance.now();
    await order(fleet, what);
    await shown;
    found.push(performance.now() - begin);
    // Not in step with the reading.
    await sleep(1500 + 137 * round);
  }
  return found;
}

/** Streams that are open at once: how many heard of the next change, and how late the last of them. */
async function heard(url, fleet) {
  const headers = await guestHeaders(url);
  const stop = new AbortController();
  const streams = await Promise.all(
    Array.from({ length: CLIENTS }, () =>
      fetch(`${url}/api/circuit-breakers/v1/stream`, {
        headers,
        signal: stop.signal,
      }),
    ),
  );
  const waits = streams.map(async ({ body }) => {
    let text = '';
    for await (const piece of body.pipeThrough(new TextDecoderStream())) {
      text = (text + piece).slice(-200_000);
      if (text.includes('"forced-open"')) return performance.now();
    }
    throw new Error('A stream ended');
  });
  await sleep(3000);
  const begin = performance.now();
  await order(fleet, 'force-open');
  const times = await Promise.all(waits);
  await order(fleet, 'reset');
  stop.abort();
  return times.map(at => at - begin);
}

async function live(tools, port) {
  const folder = await mkdtemp(join(tmpdir(), 'banyan-bench-'));
  const fleet = await startFleet(tools, {
    port: FLEET_PORT,
    portalUrl: `http://127.0.0.1:${port}`,
    dataFolder: join(folder, 'fleet'),
    name: 'bench-fleet',
  });
  const { url } = await startPortal(tools, {
    port,
    name: 'bench',
    settings: {
      ...fleet.settings,
      'backend.database.connection.directory': folder,
    },
  });
  await fleet.ready;
  progress('waits until the breakers are read');
  await sleep(60_000);
  console.log('\nthe fleet, read each second');
  await inBrowser(async browser => {
    const { page, longestTask } = await watchedPage(browser, url);
    await page.goto(`${url}/circuit-breakers/wall`);
    await page.locator('[data-cell]').first().waitFor();
    const since = await page.evaluate(() => performance.now());
    await sleep(WATCH_MS);
    line('longest task of the Wall, 37 breakers', ms(await longestTask(since)));
    // Only rows that are in the window are drawn.
    await page.goto(`${url}/circuit-breakers/wall?q=billing-api`);
    await page.locator(CELL).waitFor();
    const found = await delays(page, fleet.url);
    line('change to pixel, median (aim: 1,500 ms)', ms(median(found)));
    line('change to pixel, worst', ms(Math.max(...found)));
  });
  const times = await heard(url, fleet.url);
  line(`${CLIENTS} streams: change to the median of them`, ms(median(times)));
  line(
    `${CLIENTS} streams: change to the last of them`,
    ms(Math.max(...times)),
  );
  await stopAll();
  await rm(folder, { recursive: true, force: true });
}

/** What circuit breakers cost to read and hold, and how soon a change is seen. */
export async function breakers(tools, { port, sizes }) {
  for (const size of sizes.length > 0 ? sizes : SIZES)
    await ingested(tools, size);
  await live(tools, port);
}
