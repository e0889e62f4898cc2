import { setTimeout as timer } from 'node:timers/promises';

/** The time, and waiting for it. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Ends early, without failing, when the signal says so. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    timer(ms, undefined, { signal, ref: false }).catch(() => {}),
};
