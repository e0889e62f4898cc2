import { toError } from '@backstage/errors';
import {
  backoffMs,
  type BreakerSource,
  type GuardedFetch,
  type SourceContext,
  type SourceReading,
} from '@banyan/backstage-plugin-banyan-node';
import { MISSED_READINGS } from '@banyan/core';
import type { Clock } from '../live/Clock';
import type { Target } from './targets';

const LONGEST_PAUSE_MS = 60_000;
/** So that not all are read at once after a start. */
const LONGEST_START_MS = 1_000;

/** What becomes of reading. */
export interface Listener {
  told(target: Target, readings: SourceReading[]): void;
  failed(target: Target, problem: string): void;
  /** How long one look took, good or bad. */
  took?(target: Target, ms: number): void;
}

type TargetReaderOptions = {
  target: Target;
  fetch: GuardedFetch;
  clock: Clock;
  listener: Listener;
  timeoutMs: number;
  random?: () => number;
};

const sentence = (error: unknown) => {
  const { message } = toError(error);
  return message === '' ? 'It failed without saying why' : message;
};

/** Fails when the signal says so; else it never ends. */
const failing = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), {
      once: true,
    });
  });

/** Reads one address again and again, one look at a time, until it is told to end. */
export class TargetReader {
  readonly #options: TargetReaderOptions & { random: () => number };
  readonly #ending = new AbortController();
  #resting = new AbortController();
  #failures = 0;
  readonly #done: Promise<void>;

  constructor(options: TargetReaderOptions) {
    this.#options = { random: Math.random, ...options };
    this.#done = this.#run();
  }

  /** Looks at once, if it is not looking. */
  wake(): void {
    this.#resting.abort();
  }

  async end(): Promise<void> {
    this.#ending.abort();
    await this.#done;
  }

  async #run(): Promise<void> {
    const { target, random } = this.#options;
    const { intervalMs } = target.about;
    const { signal } = this.#ending;
    await this.#rest(random() * Math.min(intervalMs, LONGEST_START_MS));
    while (!signal.aborted) {
      const startedAt = this.#options.clock.now();
      await this.#look();
      if (signal.aborted) return;
      const took = this.#options.clock.now() - startedAt;
      await this.#rest(Math.max(0, this.#pauseMs() - took));
    }
  }

  /** The first misses are no reason to wait longer: only then is anything known to be wrong. */
  #pauseMs(): number {
    const { target, random } = this.#options;
    const { intervalMs } = target.about;
    const more = this.#failures - MISSED_READINGS;
    if (more <= 0) return intervalMs;
    const mostMs = Math.max(LONGEST_PAUSE_MS, intervalMs);
    const options = { baseMs: intervalMs * 2, mostMs, random };
    return Math.max(intervalMs, backoffMs(more, options));
  }

  async #rest(ms: number): Promise<void> {
    this.#resting = new AbortController();
    const signal = AbortSignal.any([this.#ending.signal, this.#resting.signal]);
    await this.#options.clock.sleep(ms, signal);
  }

  /** Never fails: one bad address is no harm to others. */
  async #look(): Promise<void> {
    const { target, listener } = this.#options;
    try {
      if (target.problem !== undefined) throw new Error(target.problem);
      if (target.source?.listen) await this.#listen(target.source.listen);
      else await this.#read();
    } catch (error) {
      this.#failures += 1;
      if (!this.#ending.signal.aborted)
        listener.failed(target, sentence(error));
    }
  }

  async #read(): Promise<void> {
    const { target, timeoutMs, listener } = this.#options;
    const startedAt = performance.now();
    const looking = new AbortController();
    const context = this.#context(looking.signal);
    // What is asked for says sooner, and better, that it is slow: this is for a source that does not.
    const late = setTimeout(
      () => looking.abort(new Error(`It took longer than ${2 * timeoutMs} ms`)),
      2 * timeoutMs,
    );
    try {
      const told = await Promise.race([
        target.source?.read?.(target.target, context),
        failing(context.signal),
      ]);
      this.#told(told ?? []);
    } finally {
      clearTimeout(late);
      listener.took?.(target, performance.now() - startedAt);
    }
  }

  async #listen(listen: NonNullable<BreakerSource['listen']>): Promise<void> {
    const { target } = this.#options;
    const listening = new AbortController();
    const context = this.#context(listening.signal);
    const silenceMs = MISSED_READINGS * target.about.intervalMs;
    let hasTold = false;
    try {
      const stream = listen.call(target.source, target.target, context);
      const iterator = stream[Symbol.asyncIterator]();
      for (;;) {
        const next = await this.#within(
          silenceMs,
          iterator.next(),
          context.signal,
        );
        if (next.done) break;
        hasTold = true;
        this.#told(next.value);
      }
    } finally {
      listening.abort();
    }
    if (!hasTold) throw new Error('It ended without having sent anything');
  }

  /** The next that comes, unless nothing does for so long, or the signal says that it is over. */
  async #within<T>(
    ms: number,
    ...[next, signal]: [Promise<T>, AbortSignal]
  ): Promise<T> {
    const waiting = new AbortController();
    const late = async () => {
      const either = AbortSignal.any([waiting.signal, signal]);
      await this.#options.clock.sleep(ms, either);
      signal.throwIfAborted();
      throw new Error(`It has sent nothing for ${ms / 1_000} s`);
    };
    try {
      return await Promise.race([next, late()]);
    } finally {
      waiting.abort();
    }
  }

  #told(readings: SourceReading[]): void {
    this.#failures = 0;
    if (this.#ending.signal.aborted) return;
    this.#options.listener.told(this.#options.target, readings);
  }

  #context(looking: AbortSignal): SourceContext {
    const { fetch, clock } = this.#options;
    const signal = AbortSignal.any([this.#ending.signal, looking]);
    return {
      signal,
      now: () => clock.now(),
      fetch: (url, options) => fetch(url, { ...options, signal }),
    };
  }
}
