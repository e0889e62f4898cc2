import { chromium } from 'playwright-core';
import { chromiumLaunch } from '../scripts/lib/chromium.mjs';
import { within } from './within.mjs';

const CLOSE_WITHIN_MS = 10_000;

/**
 * Does something in a new browser, which is gone afterwards even if its page hangs. It draws
 * as browsers do on a machine without a GPU: canvas in software, no WebGL in software.
 */
export async function inBrowser(use) {
  const { executablePath, args } = await chromiumLaunch();
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...args.filter(arg => !/-gl|-gpu|angle|swiftshader/.test(arg)),
      '--disable-gpu',
    ],
    // Ctrl-C is for the whole run, see scripts/lib/main.mjs.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    return await use(browser);
  } finally {
    await within(CLOSE_WITHIN_MS, browser.close());
  }
}
