import { setTimeout as sleep } from 'node:timers/promises';

const PAN_MS = 3000;
const SETTLE_MS = 300;
const ZOOM_MS = 6000;
const ZOOM_STEPS = 24;
const MOVES_A_ROUND = 60;

async function pan(page, { x, y }) {
  const until = Date.now() + PAN_MS;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let move = 1; Date.now() < until; move++) {
    const angle = (move / MOVES_A_ROUND) * 2 * Math.PI;
    await page.mouse.move(
      x + 220 * Math.sin(angle),
      y + 140 * (1 - Math.cos(angle)),
    );
  }
  // Back to where it was, so that what follows has something to show.
  await page.mouse.move(x, y);
  await page.mouse.up();
}

async function zoom(page, direction) {
  const until = Date.now() + ZOOM_MS;
  for (let step = 0; step < ZOOM_STEPS && Date.now() < until; step++)
    await page.mouse.wheel(0, direction * 100);
}

/** Milliseconds that each new picture takes while something is done. */
async function pictureTimes(page, act) {
  await page.evaluate(() => {
    Object.assign(globalThis.benchWatch, { frames: [], isTiming: true });
  });
  await act();
  await sleep(SETTLE_MS);
  return page.evaluate(() => {
    const { frames } = Object.assign(globalThis.benchWatch, {
      isTiming: false,
    });
    return frames.flatMap(({ now, changed }, place) =>
      changed && place > 0 ? [now - frames[place - 1].now] : [],
    );
  });
}

const median = values =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Pans, zooms in, pans there and zooms out again, all by mouse: how long a picture takes in the
 * slowest of the four (median) and at worst, and the longest task, in milliseconds.
 */
export async function movedPage({ page, longestTask }, area) {
  const box = await page.locator(area).first().boundingBox();
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const since = await page.evaluate(() => performance.now());
  const times = [];
  for (const act of [
    () => pan(page, centre),
    () => zoom(page, -1),
    () => pan(page, centre),
    () => zoom(page, 1),
  ])
    times.push(await pictureTimes(page, act));
  return {
    frame: Math.max(...times.filter(each => each.length > 0).map(median)),
    longestFrame: Math.max(...times.flat()),
    task: await longestTask(since),
  };
}
