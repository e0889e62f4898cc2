/** Ends a request when its time is up, or when the one who asked wants no answer any more. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #stop = () => this.#controller.abort(this.asked?.reason);
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly asked?: AbortSignal) {
    if (asked?.aborted) this.#stop();
    asked?.addEventListener('abort', this.#stop, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Sets the time, in place of the one that was set. */
  set(ms: number, problem: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => this.#controller.abort(new Error(problem)),
      ms,
    );
  }

  /** Stops the clock; the one who asked may still end it. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  /** The end of it, one way or another. */
  done(): void {
    this.pause();
    this.asked?.removeEventListener('abort', this.#stop);
  }
}
