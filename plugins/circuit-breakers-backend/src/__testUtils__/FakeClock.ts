import {
  setImmediate as turn,
  setTimeout as timer,
} from 'node:timers/promises';
import type { Clock } from '../live/Clock';

type Sleeper = { at: number; wake: () => void };

/** 2026-11-22, noon. */
export const NOON = Date.UTC(2026, 10, 22, 12);

/** Time that passes only when it is told to. */
export class FakeClock implements Clock {
  #now: number;
  #sleepers: Sleeper[] = [];
  readonly #patienceMs: number;

  /** Patience = how long what is woken may take, when it asks a server. */
  constructor(now = NOON, { patienceMs = 0 } = {}) {
    this.#now = now;
    this.#patienceMs = patienceMs;
  }

  now(): number {
    return this.#now;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return;
    await new Promise<void>(wake => {
      const sleeper = { at: this.#now + ms, wake };
      this.#sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter(each => each !== sleeper);
        wake();
      });
    });
  }

  /** Lets time pass, with everybody woken in turn. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settled();
    for (;;) {
      const next = this.#sleepers
        .filter(({ at }) => at <= end)
        .sort((a, b) => a.at - b.at)
        .at(0);
      if (!next) break;
      this.#sleepers = this.#sleepers.filter(each => each !== next);
      this.#now = Math.max(this.#now, next.at);
      next.wake();
      await settled();
      if (this.#patienceMs > 0) await timer(this.#patienceMs);
    }
    this.#now = end;
  }
}

/** When everything that waits for nothing but its turn has had it. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 12; i++) await turn();
}
