import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { progress } from '../scripts/lib/main.mjs';
import { startPortal } from '../scripts/lib/portal.mjs';
import { stopAll } from '../scripts/lib/run.mjs';
import { alignmentAnswers, answering } from './alignmentAnswers.mjs';
import { drawnPage } from './drawnPage.mjs';
import { inBrowser } from './inBrowser.mjs';
import { movedPage } from './movedPage.mjs';
import { watchedPage } from './pageWatch.mjs';

const SIZES = [200, 2_000];
const AREA = '[role=application]';

const SUBJECT = {
  path: '/conway/matrix',
  look: ({ services }) => {
    const matrix = document.querySelector(
      `[role=application][aria-label^="Matrix of ${services} rows"]`,
    );
    const { paintedAt } = globalThis.benchWatch;
    return {
      isReady: matrix !== null && paintedAt > 0,
      key: `${matrix !== null} ${paintedAt}`,
      at: paintedAt,
      now: performance.now(),
    };
  },
};

const line = (what, value) =>
  console.log(`  ${what.padEnd(58)}${value.padStart(16)}`);
const ms = value => `${value.toFixed(0)} ms`;

/** Figures of the page, and how long the smallest of a run takes beside it. */
function print(services, { drawn, moved }, smallest) {
  console.log(`\nmatrix of ${services} x ${services} services`);
  line('click to drawn', ms(drawn.took));
  line('longest task while it is panned and zoomed', ms(moved.task));
  line(
    'one picture, median of the slowest movement',
    `${ms(moved.frame)} (${(moved.frame / smallest).toFixed(1)} x)`,
  );
  line('one picture, the longest', ms(moved.longestFrame));
}

async function measured(tools, url, services, limitMs) {
  const answers = await alignmentAnswers(tools, services);
  return inBrowser(async browser => {
    const watched = await watchedPage(browser, url);
    const { page } = watched;
    await answering(page, answers);
    const counts = { services };
    const subject = SUBJECT;
    const drawn = await drawnPage(page, { subject, counts, limitMs, url });
    return { drawn, moved: await movedPage(watched, AREA) };
  });
}

/** How long the matrix takes to be drawn and to follow the mouse, against the smallest size of the run. */
export async function matrix(tools, { port, sizes, limitMs }) {
  const folder = await mkdtemp(join(tmpdir(), 'banyan-bench-'));
  const settings = { 'backend.database.connection.directory': folder };
  try {
    const { url } = await startPortal(tools, { port, settings, name: 'bench' });
    let smallest;
    for (const services of sizes.length > 0 ? sizes : SIZES) {
      progress(`measures a matrix of ${services} services`);
      const figures = await measured(tools, url, services, limitMs);
      smallest ??= figures.moved.frame;
      print(services, figures, smallest);
    }
  } finally {
    await stopAll();
    await rm(folder, { recursive: true, force: true });
  }
}
