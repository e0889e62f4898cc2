import { setTimeout as sleep } from 'node:timers/promises';

/** After the sign-in the app still loads what it may need later. */
const SETTLE_MS = 2000;

/** Runs in a page before anything else: keeps its long tasks, its frames, and when a canvas was last painted. */
function keepWatch() {
  const watch = { tasks: [], frames: [], paintedAt: 0, hasChanged: false };
  globalThis.benchWatch = watch;
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries())
      watch.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  const { port1, port2 } = new MessageChannel();
  let isPainting = false;
  port1.onmessage = () => {
    isPainting = false;
    watch.paintedAt = performance.now();
  };
  const { prototype } = CanvasRenderingContext2D;
  for (const name of ['setTransform', 'clearRect', 'fillRect', 'drawImage']) {
    const paint = prototype[name];
    prototype[name] = function watched(...parameters) {
      if (!isPainting && this.canvas.isConnected) {
        isPainting = true;
        watch.hasChanged = true;
        port2.postMessage(undefined);
      }
      return paint.apply(this, parameters);
    };
  }
  new MutationObserver(() => {
    watch.hasChanged = true;
  }).observe(document, { subtree: true, attributeFilter: ['transform'] });

  const frame = now => {
    if (watch.isTiming) watch.frames.push({ now, changed: watch.hasChanged });
    watch.hasChanged = false;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** What the requests of a page since `begin` came to. */
async function watchNetwork(session) {
  const seen = { requests: 0, bytes: 0 };
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', () => {
    seen.requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    seen.bytes += encodedDataLength;
  });
  return seen;
}

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
}

/** A page of a guest who has signed in, with the ways to measure what happens in it. */
export async function watchedPage(browser, url) {
  const page = await browser.newPage({
    viewport: { width: 1400, height: 900 },
  });
  await page.addInitScript(keepWatch);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(`${url}/settings`);
  await page.getByRole('button', { name: 'Enter' }).click();
  await page.getByRole('link', { name: 'Ownership' }).waitFor();
  await sleep(SETTLE_MS);
  const network = await watchNetwork(session);
  return {
    page,
    network,
    heap: () => heapOf(session),
    /** Milliseconds of the longest task since a moment of the page. */
    longestTask: since =>
      page.evaluate(
        begin =>
          globalThis.benchWatch.tasks
            .filter(({ startTime, duration }) => startTime + duration > begin)
            .reduce((longest, { duration }) => Math.max(longest, duration), 0),
        since,
      ),
  };
}
