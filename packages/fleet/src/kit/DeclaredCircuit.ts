import type {
  BreakerOrder,
  Call,
} from '@banyan/backstage-plugin-banyan-common';
import CircuitBreaker from 'opossum';
import { CallFailed } from './CallFailed';

type Action = () => Promise<void>;
type Fallback = (reason: Error) => Promise<void>;

/** The longest that a timer of Node.js can wait. */
const NEVER_MS = 2 ** 31 - 1;
const MORE_THAN_ALL_PERCENT = 101;
/** Calls at once: what Hystrix gives a pool and a semaphore, and room for a limit that adapts. */
const CAPACITY = { thread: 10, semaphore: 10, 'concurrency-limit': 50 };

/** An opossum breaker, set as a call of the catalog declares. @public */
export class DeclaredCircuit {
  readonly name: string;
  readonly dependencyRef: string;
  readonly options;
  /** Only grow, as long as the instance runs. */
  readonly totals = {
    successes: 0,
    failures: 0,
    timeouts: 0,
    rejected: 0,
    notPermitted: 0,
    fallbackSuccesses: 0,
    fallbackFailures: 0,
    opened: 0,
    halfOpened: 0,
    closed: 0,
  };
  since = Date.now();
  forced: 'open' | 'closed' | undefined;
  readonly circuit: CircuitBreaker<[Action, Fallback | undefined], void>;
  /** What opossum reads its settings from, at every use. */
  readonly #live: CircuitBreaker.Options;

  constructor({ to, timeoutMs, breaker = {} }: Call) {
    this.dependencyRef = to;
    this.name = breaker.name ?? to.slice(to.indexOf('/') + 1);
    this.options = {
      timeout: timeoutMs ?? 1000,
      errorThresholdPercentage: breaker.errorThresholdPercent ?? 50,
      resetTimeout: breaker.sleepWindowMs ?? 5000,
      volumeThreshold: breaker.volumeThreshold ?? 20,
      rollingCountTimeout: breaker.windowMs ?? 10_000,
      capacity: CAPACITY[breaker.isolation ?? 'semaphore'],
    };
    this.#live = {
      ...this.options,
      name: this.name,
      enableSnapshots: false,
      errorFilter: reason =>
        reason instanceof CallFailed && reason.isCallersFault,
    };
    this.circuit = new CircuitBreaker(
      (action: Action, _fallback: Fallback | undefined) => action(),
      this.#live,
    );
    this.circuit.fallback(
      (_action: Action, fallback: Fallback | undefined, reason: Error) => {
        if (!fallback) throw reason;
        return fallback(reason);
      },
    );
    this.#listen();
  }

  /** The answer of the action, or of the fallback. */
  async fire<T>(
    action: () => Promise<T>,
    fallback?: (reason: Error) => T | Promise<T>,
  ): Promise<T> {
    const answers: T[] = [];
    const fire = async () => {
      answers.push(await action());
    };
    const fall = fallback && this.#counted(fallback, answers);
    try {
      await this.circuit.fire(fire, fall);
    } catch (error) {
      // opossum asks no fallback while it is disabled.
      if (this.circuit.enabled || !fall || !(error instanceof Error))
        throw error;
      await fall(error);
    }
    return answers[0];
  }

  /** opossum knows no forced states: it is set so that it cannot leave the one that it is in. */
  order(order: BreakerOrder) {
    Object.assign(this.#live, this.options);
    this.forced = undefined;
    this.circuit.enable();
    if (order === 'disable') this.circuit.disable();
    if (order === 'reset') this.circuit.close();
    if (order === 'force-open') {
      this.forced = 'open';
      this.#live.resetTimeout = NEVER_MS;
      this.circuit.open();
    }
    if (order === 'force-closed') {
      this.forced = 'closed';
      this.#live.errorThresholdPercentage = MORE_THAN_ALL_PERCENT;
      this.circuit.close();
    }
    this.since = Date.now();
  }

  /** What opossum tells of itself, with its options and what the kit knows beside. */
  toJSON() {
    return {
      ...this.circuit.toJSON(),
      options: this.options,
      since: this.since,
      totals: this.totals,
      ...(this.forced && { forced: this.forced }),
    };
  }

  #counted<T>(fallback: (reason: Error) => T | Promise<T>, answers: T[]) {
    return async (reason: Error) => {
      try {
        answers.push(await fallback(reason));
        this.totals.fallbackSuccesses++;
      } catch (error) {
        this.totals.fallbackFailures++;
        throw error;
      }
    };
  }

  #listen() {
    const { circuit, totals } = this;
    circuit.on('success', () => totals.successes++);
    circuit.on('reject', () => totals.notPermitted++);
    circuit.on('failure', (reason: Error & { code?: unknown }) => {
      const ours = CircuitBreaker.isOurError(reason);
      if (ours && reason.code === 'ETIMEDOUT') totals.timeouts++;
      else if (ours && reason.code === 'ESEMLOCKED') totals.rejected++;
      else totals.failures++;
    });
    circuit.on('open', () => this.#changed('opened'));
    circuit.on('close', () => this.#changed('closed'));
    circuit.on('halfOpen', () => {
      this.#changed('halfOpened');
      if (this.forced === 'open') circuit.open();
    });
  }

  #changed(to: 'opened' | 'halfOpened' | 'closed') {
    this.totals[to]++;
    this.since = Date.now();
  }
}
