import { chromium } from 'playwright-core';
import { chromiumLaunch } from '../scripts/lib/chromium.mjs';

/** Bytes of JavaScript over the wire from the sign-in to the drawn home page, and the seconds from Enter to drawn. */
export async function firstPage(url) {
  const browser = await chromium.launch(await chromiumLaunch());
  const page = await browser.newPage({
    viewport: { width: 1400, height: 900 },
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Map();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/\.js(\?|$)/.test(response.url)) scripts.set(requestId, 0);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scripts.set(requestId, encodedDataLength);
  });
  await page.goto(url);
  const enter = page.getByRole('button', { name: 'Enter' });
  await enter.waitFor();
  const begin = performance.now();
  await enter.click();
  await page.getByText(/4 organisations/).waitFor();
  const drawn = (performance.now() - begin) / 1000;
  // The page is live: it is never idle.
  await page.waitForTimeout(3000);
  await browser.close();
  const bytes = [...scripts.values()].reduce((sum, size) => sum + size, 0);
  return { javascriptKB: bytes / 1024, drawn };
}
