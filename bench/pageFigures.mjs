import { drawnPage } from './drawnPage.mjs';
import { inBrowser } from './inBrowser.mjs';
import { movedPage } from './movedPage.mjs';
import { watchedPage } from './pageWatch.mjs';
import { within } from './within.mjs';

const RUNS = 3;
/** A page that took longer is not drawn again. */
const ONCE_IF_OVER_MS = 10_000;

const median = values =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** One visit: a click to the page, what it cost, and then the map moved about. */
const visited = (url, options) =>
  inBrowser(async browser => {
    const watched = await watchedPage(browser, url);
    const drawn = await drawnPage(watched.page, { ...options, url });
    if (!drawn) return undefined;
    const { requests, bytes } = watched.network;
    const task = await watched.longestTask(drawn.begin);
    const heap = await watched.heap();
    const moved = await within(
      options.limitMs,
      movedPage(watched, options.subject.area),
    );
    return { ...drawn, requests, bytes, task, heap, moved };
  });

const loaded = (url, options) =>
  inBrowser(async browser => {
    const { page } = await watchedPage(browser, url);
    return drawnPage(page, { ...options, url, load: true });
  });

async function runs(run) {
  const all = [];
  for (let i = 0; i < RUNS; i++) {
    const one = await run();
    if (!one) return all;
    all.push(one);
    if (one.took > ONCE_IF_OVER_MS) return all;
  }
  return all;
}

/** What a page costs, medians of three visits; undefined when it is not drawn in time. */
export async function pageFigures(url, options) {
  const visits = await runs(() => visited(url, options));
  if (visits.length === 0) return undefined;
  const loads = await runs(() => loaded(url, options));
  const of = figure => median(visits.map(figure));
  return {
    shown: visits[0].shown,
    click: of(({ took }) => took),
    load: median(loads.map(({ took }) => took)),
    task: of(({ task }) => task),
    heap: of(({ heap }) => heap),
    requests: of(({ requests }) => requests),
    bytes: of(({ bytes }) => bytes),
    movedTask: of(({ moved }) => moved?.task),
    frame: of(({ moved }) => moved?.frame),
    longestFrame: of(({ moved }) => moved?.longestFrame),
  };
}
