import { setTimeout as sleep } from 'node:timers/promises';
import { within } from './within.mjs';

const LOOK_EVERY_MS = 50;
/** A picture that has not changed for so long is drawn. */
const QUIET_MS = 1200;

/** Follows an address inside the app, as a link does; the moment in the time of the page. */
const follow = (page, path) =>
  page.evaluate(target => {
    const begin = performance.now();
    history.pushState(null, '', target);
    dispatchEvent(new PopStateEvent('popstate'));
    return begin;
  }, path);

/** The last look of a page at which its picture changed; undefined if it is not drawn by then. */
async function lastChange(page, { look, counts, deadline }) {
  let changed;
  for (;;) {
    const seen = await within(
      Math.max(0, deadline - Date.now()),
      page.evaluate(look, counts),
    );
    if (seen === undefined) return undefined;
    if (seen.key !== changed?.key) changed = seen;
    if (seen.isReady && seen.now - changed.at > QUIET_MS) return changed;
    await sleep(LOOK_EVERY_MS);
  }
}

/** A page that crashes is a page that is not drawn. */
function unlessGone(error) {
  if (/crash|closed/i.test(error.message)) return undefined;
  throw error;
}

/**
 * Milliseconds from a click inside the app (`load`: from a new load of the page) until everything
 * is drawn, and what is then shown; undefined if it takes longer than `limitMs`.
 */
export async function drawnPage(page, { subject, counts, limitMs, load, url }) {
  const deadline = Date.now() + limitMs + QUIET_MS;
  const { path, look } = subject;
  if (load) await page.goto(`${url}${path}`, { waitUntil: 'commit' });
  const begin = load ? 0 : await follow(page, path);
  const changed = await lastChange(page, { look, counts, deadline }).catch(
    unlessGone,
  );
  return changed && { begin, took: changed.at - begin, shown: changed.shown };
}
