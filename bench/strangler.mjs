import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { progress } from '../scripts/lib/main.mjs';
import { ROOT } from '../scripts/lib/paths.mjs';
import { startPortal } from '../scripts/lib/portal.mjs';
import { stopAll } from '../scripts/lib/run.mjs';
import { ask } from './callers.mjs';
import { filledFolder, settingsFor } from './filledFolder.mjs';
import { inBrowser } from './inBrowser.mjs';
import { madeMigrations } from './madeMigrations.mjs';
import { watchedPage } from './pageWatch.mjs';
import { guestHeaders } from './portalApi.mjs';

const MIGRATIONS = 200;
const CAPABILITIES = 50;
const ASKED = 60;
const SETTLE_MS = 15_000;
const PLAYED_MS = 5_000;
const LARGE = '/migrations/default/migration-0';

const line = (what, value) =>
  console.log(`  ${what.padEnd(58)}${value.padStart(16)}`);
const ms = value => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const megabytes = bytes => `${(bytes / 1_000_000).toFixed(2)} MB`;
const at = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** What a process of its own finds out. */
async function probed({ node, env }, args, input) {
  const child = spawn(
    node,
    [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      join(ROOT, 'bench/stranglerProbe.cjs'),
      ...args,
    ],
    { cwd: ROOT, env, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  child.stdin.end(JSON.stringify(input));
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return JSON.parse(output.trim().split('\n').at(-1));
}

const planned = migrations =>
  migrations.map(({ metadata, spec }) => ({
    ref: `migration:default/${metadata.name}`,
    capabilities: spec.capabilities.map(({ name }) => name),
  }));

/** Milliseconds of answers, one after the other, ascending. */
async function answered(url, headers, pathOf) {
  const times = [];
  for (let number = 0; number < ASKED; number++) {
    const path = pathOf(number % MIGRATIONS);
    const { status, took } = await ask(`${url}/api/strangler/v1/${path}`, {
      headers,
    });
    if (status !== 200) throw new Error(`${path} answers ${status}`);
    times.push(took);
  }
  return times.toSorted((a, b) => a - b);
}

async function answers(url) {
  const headers = await guestHeaders(url);
  const one = number => `migrations/default/migration-${number}`;
  const asked = [
    ['list', () => 'migrations'],
    ['detail', number => one(number)],
    ['timeline', number => `${one(number)}/timeline`],
    ['forecast', number => `${one(number)}/forecast`],
    ['what is left', number => `${one(number)}/left`],
  ];
  for (const [name, path] of asked) {
    const times = await answered(url, headers, path);
    line(
      `${name}: median, p95 (aim of p95: 100 ms), worst`,
      [at(times, 0.5), at(times, 0.95), times.at(-1)].map(ms).join(', '),
    );
  }
}

async function flow(url) {
  await inBrowser(async browser => {
    const { page, longestTask } = await watchedPage(browser, url);
    const begin = performance.now();
    await page.goto(url + LARGE);
    const slider = page.getByRole('slider').first();
    await slider.waitFor();
    line(
      'Flow of 100 capabilities, address to drawn',
      ms(performance.now() - begin),
    );
    await sleep(2000);
    await slider.focus();
    await slider.press('Home');
    const frames = await page.evaluate(() => {
      globalThis.benchWatch.frames.length = 0;
      globalThis.benchWatch.isTiming = true;
      return performance.now();
    });
    await page.getByRole('button', { name: /^Play/ }).click();
    await sleep(PLAYED_MS);
    const times = await page.evaluate(() => {
      globalThis.benchWatch.isTiming = false;
      const { frames: seen } = globalThis.benchWatch;
      return seen.slice(1).map(({ now }, at_) => now - seen[at_].now);
    });
    const sorted = times.toSorted((a, b) => a - b);
    line(
      'replay: picture median, worst',
      [at(sorted, 0.5), sorted.at(-1)].map(ms).join(', '),
    );
    line('replay: longest task', ms(await longestTask(frames)));
  });
}

/** What migrations cost to answer, forecast, store and draw. */
export async function strangler(tools, { port, keep }) {
  const entities = madeMigrations(MIGRATIONS, CAPABILITIES);
  const migrations = entities.filter(({ kind }) => kind === 'Migration');
  const size = `migrations-${MIGRATIONS}x${CAPABILITIES}`;
  const { folder } = await filledFolder(tools, entities, { size, port, keep });
  const file = join(folder, 'db/strangler.sqlite');
  try {
    progress('writes a year of traffic');
    const stored = await probed(tools, ['fill', file], planned(migrations));
    const { median } = await probed(tools, ['forecast'], migrations);
    progress('starts a portal with it');
    const { url } = await startPortal(tools, {
      port,
      name: 'bench',
      settings: { ...settingsFor(folder), 'strangler.sources': [] },
    });
    await sleep(SETTLE_MS);
    console.log(
      `\n${MIGRATIONS} migrations of ${CAPABILITIES} capabilities, ${stored.rows} days of traffic stored`,
    );
    await answers(url);
    line('all forecasts of one, 10,000 runs each (aim: 200 ms)', ms(median));
    line(
      'stored a day: every hour and day of every capability',
      megabytes(25 * MIGRATIONS * CAPABILITIES * stored.bytesARow),
    );
    line(
      'stored a day: snapshots',
      megabytes(MIGRATIONS * stored.bytesASnapshot),
    );
    await flow(url);
  } finally {
    await stopAll();
    await probed(tools, ['empty', file], []);
  }
}
