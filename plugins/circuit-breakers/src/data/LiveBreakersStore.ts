import type { BreakersApi, StreamMessage } from './breakersApi';
import { asError } from '@banyan/backstage-plugin-banyan-react';
import { type LiveState, stateAfter, stateOfAnswer } from './liveState';
import { withoutContact } from './withoutContact';

/** How the breakers of a scope are known right now. */
export type LiveSnapshot = {
  /** loading = nothing yet; stale = the last state, not renewed; error = nothing, and why. */
  status: 'loading' | 'live' | 'stale' | 'error';
  state?: LiveState;
  /** When the backend was last heard of, by the clock of the browser. */
  heardAt?: number;
  /** What went wrong last, while it is wrong. */
  error?: Error;
};

/** Growing pauses between attempts to listen, each with up to a fifth of chance. */
const PAUSES_MS = [500, 1_000, 2_000, 5_000, 10_000, 30_000];
/** Where the stream cannot be had, the page asks this often. */
const POLL_MS = 5_000;
/** A short break of the line is nobody's business. */
const STALE_MS = 5_000;
/** Three polls missed: what was closed then may be open now. */
const FORGET_MS = 3 * POLL_MS;

/** Follows the breakers of one scope for as long as somebody looks. */
export class LiveBreakersStore {
  private snapshot: LiveSnapshot = { status: 'loading' };
  private readonly listeners = new Set<() => void>();
  private running?: AbortController;
  private lastEventId?: string;
  private hurry = () => {};
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor(
    private readonly api: BreakersApi,
    private readonly scope: string | undefined,
  ) {}

  readonly current = () => this.snapshot;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    if (!this.running) this.start();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.stop();
    };
  };

  /** Asks again now instead of after the pause. */
  readonly retry = () => {
    this.hurry();
  };

  private start() {
    const { heardAt = 0 } = this.snapshot;
    if (Date.now() - heardAt > FORGET_MS) {
      this.snapshot = { status: 'loading' };
      this.lastEventId = undefined;
    }
    const running = new AbortController();
    this.running = running;
    this.follow(running.signal).catch(cause => this.failed(cause));
  }

  private stop() {
    this.running?.abort();
    this.running = undefined;
    this.clearTimers();
  }

  private async follow(signal: AbortSignal) {
    for (let failures = 0; !signal.aborted; failures += 1) {
      if (await this.listened(signal)) failures = 0;
      if (signal.aborted) return;
      await this.waited(failures, signal);
    }
  }

  /** True when something was heard before the line broke. */
  private async listened(signal: AbortSignal): Promise<boolean> {
    let isHeard = false;
    try {
      const { scope, lastEventId } = this;
      const stream = this.api.stream({ scope, lastEventId, signal });
      for await (const message of stream) {
        if (signal.aborted) return isHeard;
        isHeard = true;
        this.heard(message);
      }
    } catch (cause) {
      if (!signal.aborted) this.failed(cause);
    }
    return isHeard;
  }

  /** The pause before the next attempt to listen; after a second failure the page polls meanwhile. */
  private async waited(failures: number, signal: AbortSignal) {
    const until = Date.now() + pauseAfter(failures);
    while (!signal.aborted && Date.now() < until) {
      if (failures > 0 || !this.snapshot.state) await this.polled(signal);
      const rest = Math.min(POLL_MS, Math.max(0, until - Date.now()));
      if (await this.slept(rest, signal)) return;
    }
  }

  private async polled(signal: AbortSignal) {
    try {
      const answer = await this.api.breakers(this.scope);
      if (signal.aborted) return;
      const now = Date.now();
      this.lastEventId = undefined;
      this.isLive(stateOfAnswer(answer, now, this.snapshot.state), now);
    } catch (cause) {
      if (!signal.aborted) this.failed(cause);
    }
  }

  /** True when somebody is in a hurry. */
  private slept(ms: number, signal: AbortSignal): Promise<boolean> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rested = new Promise<boolean>(resolve => {
      timer = setTimeout(() => resolve(false), ms);
    });
    const hurried = new Promise<boolean>(resolve => {
      this.hurry = () => resolve(true);
    });
    const { hurry } = this;
    signal.addEventListener('abort', hurry);
    return Promise.race([rested, hurried]).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', hurry);
    });
  }

  private heard(message: StreamMessage) {
    const now = Date.now();
    if ('id' in message && message.id) this.lastEventId = message.id;
    const state = stateAfter(this.snapshot.state, message, now);
    if (state) this.isLive(state, now);
  }

  private isLive(state: LiveState, now: number) {
    this.clearTimers();
    this.set({ status: 'live', state, heardAt: now });
  }

  private failed(cause: unknown) {
    const error = asError(cause);
    const { state } = this.snapshot;
    if (!state) {
      this.set({ status: 'error', error });
      return;
    }
    this.set({ ...this.snapshot, error });
    if (this.timers.length > 0) return;
    this.timers = [
      setTimeout(
        () => this.set({ ...this.snapshot, status: 'stale' }),
        STALE_MS,
      ),
      setTimeout(
        () => this.set({ ...this.snapshot, state: withoutContact(state) }),
        FORGET_MS,
      ),
    ];
  }

  private clearTimers() {
    this.timers.forEach(timer => clearTimeout(timer));
    this.timers = [];
  }

  private set(snapshot: LiveSnapshot) {
    this.snapshot = snapshot;
    this.listeners.forEach(listener => listener());
  }
}

function pauseAfter(failures: number): number {
  const pause = PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)];
  return pause * (1 + Math.random() / 5);
}
