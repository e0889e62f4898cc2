import { setTimeout as sleep } from 'node:timers/promises';

/** What a promise gives, or undefined if it takes longer. */
export const within = (ms, promise) =>
  Promise.race([promise, sleep(ms, undefined, { ref: false })]);
