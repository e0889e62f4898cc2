import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Clock } from '../live/Clock';
import type { Recording } from './Recording';
import type { Batch } from './writeBatch';

const PAUSE_MS = 250;
const PAUSE_AFTER_FAILURE_MS = 2_000;
const REMINDER_MS = 10 * 60 * 1_000;

type WriterOptions = {
  clock: Clock;
  recording: Recording;
  logger: LoggerService;
  write: (batch: Batch) => Promise<void>;
};

/** Writes what is recorded, again and again until it succeeds. */
export class Writer {
  readonly #options: WriterOptions;
  #turn: Promise<boolean> = Promise.resolve(true);
  /** Since when nothing could be written. */
  #failingSince?: number;
  #remindedAt = 0;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /** Until the signal says so; then for the last time. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock } = this.#options;
    while (!signal.aborted) {
      const isWritten = await this.flush();
      const pause = isWritten ? PAUSE_MS : PAUSE_AFTER_FAILURE_MS;
      await clock.sleep(pause, signal);
    }
    await this.flush({ isLast: true });
  }

  /** False when it could not be written; it is kept. One at a time. */
  flush({ isLast = false } = {}): Promise<boolean> {
    this.#turn = this.#turn.then(() => this.#flush(isLast));
    return this.#turn;
  }

  async #flush(isLast: boolean): Promise<boolean> {
    const { clock, recording, write } = this.#options;
    const batch = recording.take({ now: clock.now(), isLast });
    if (!batch) return true;
    try {
      await write(batch);
    } catch (error) {
      recording.giveBack(batch);
      this.#failed(error);
      return false;
    }
    this.#succeeded();
    return true;
  }

  #failed(error: unknown): void {
    const { clock, logger, recording } = this.#options;
    const now = clock.now();
    this.#failingSince ??= now;
    if (now - this.#remindedAt < REMINDER_MS) return;
    this.#remindedAt = now;
    logger.warn(
      `What breakers did cannot be written (${toError(error).message}); ${recording.waiting} records wait in memory, ${recording.dropped} were dropped. It is tried again.`,
    );
  }

  #succeeded(): void {
    if (this.#failingSince === undefined) return;
    const { clock, logger } = this.#options;
    const seconds = Math.round((clock.now() - this.#failingSince) / 1_000);
    this.#failingSince = undefined;
    this.#remindedAt = 0;
    logger.info(`What breakers did is written again, after ${seconds} s`);
  }
}
