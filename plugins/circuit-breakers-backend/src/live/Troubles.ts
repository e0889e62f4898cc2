import type { BreakerState } from '@banyan/core';

/** A time of trouble; spells closed of less than one window are part of it. */
export type Episode = {
  from: number;
  /** When the last instance closed; undefined = one has not. */
  closedAt?: number;
};

const isTroubled = (state: BreakerState) =>
  state === 'open' || state === 'half-open';

/** Follows the instances of one breaker from change to change, and tells the episode that they make. */
export class Troubles {
  readonly #troubled = new Set<string>();
  #episode?: Episode;

  constructor(episode?: Episode) {
    this.#episode = episode;
  }

  /** The one that lasts, or the last. */
  get episode(): Episode | undefined {
    return this.#episode;
  }

  /** When the episode began that lasts at `now`. */
  since(now: number, windowMs: number): number | undefined {
    const { from, closedAt } = this.#episode ?? {};
    return closedAt === undefined || now - closedAt < windowMs
      ? from
      : undefined;
  }

  change(
    { instance, to, at }: { instance: string; to: BreakerState; at: number },
    windowMs: number,
  ): void {
    if (isTroubled(to)) this.#troubled.add(instance);
    else this.#troubled.delete(instance);
    const episode = this.#episode;
    if (this.#troubled.size === 0) {
      if (episode && episode.closedAt === undefined)
        this.#episode = { ...episode, closedAt: at };
      return;
    }
    const goesOn =
      episode &&
      (episode.closedAt === undefined || at - episode.closedAt < windowMs);
    this.#episode = { from: goesOn ? episode.from : at };
  }

  /** What an instance is seen in that is not known to have changed. */
  seen(instance: string, state: BreakerState, since: number): void {
    if (!isTroubled(state) || this.#troubled.has(instance)) return;
    this.#troubled.add(instance);
    const from = Math.min(since, this.#episode?.from ?? since);
    const lasts = this.#episode && this.#episode.closedAt === undefined;
    this.#episode = { from: lasts ? from : since };
  }

  /** An instance that is gone. */
  forget(instance: string, at: number): void {
    if (!this.#troubled.delete(instance) || this.#troubled.size > 0) return;
    if (this.#episode?.closedAt === undefined && this.#episode)
      this.#episode = { ...this.#episode, closedAt: at };
  }
}
