import { setTimeout as sleep } from 'node:timers/promises';

const PAN_MS = 3000;
const ZOOM_MS = 6000;
const ZOOM_STEPS = 24;
const MOVES_A_ROUND = 60;

const setTiming = (page, isTiming) =>
  page.evaluate(on => {
    globalThis.benchWatch.isTiming = on;
    return performance.now();
  }, isTiming);

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

const middle = values =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Pans, zooms in as far as it goes, pans there and zooms out again, all by mouse: the median
 * and the longest time from one frame to the next, and the longest task, in milliseconds.
 */
export async function movedPage({ page, longestTask }, area) {
  const box = await page.locator(area).first().boundingBox();
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const since = await setTiming(page, true);
  await pan(page, centre);
  await zoom(page, -1);
  await pan(page, centre);
  await zoom(page, 1);
  await sleep(500);
  await setTiming(page, false);
  const gaps = await page.evaluate(() =>
    globalThis.benchWatch.frames
      .map((now, place, all) => now - all[place - 1])
      .slice(1),
  );
  return {
    frame: middle(gaps),
    longestFrame: Math.max(...gaps),
    task: await longestTask(since),
  };
}
