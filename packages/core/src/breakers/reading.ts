/** The states of a breaker, in the words of Banyan, worst first. @public */
export const BREAKER_STATES = [
  'open',
  'half-open',
  'forced-open',
  'forced-closed',
  'disabled',
  'unknown',
  'closed',
] as const;

/** @public */
export type BreakerState = (typeof BREAKER_STATES)[number];

/**
 * Calls by what became of them; a kind that the source does not tell is absent.
 * Tried = successes + failures + timeouts (+ ignored); those not permitted or rejected never left.
 * An error rate leaves ignored ones out, as the breaker does that compares it with its limit.
 *
 * @public
 */
export type CallCounts = {
  successes?: number;
  /** Errors, timeouts not among them. */
  failures?: number;
  timeouts?: number;
  /** Turned away because all places (threads, permits) were taken. */
  rejected?: number;
  /** Stopped by the open breaker. */
  notPermitted?: number;
  /** Errors that do not count, such as a bad request. */
  ignored?: number;
  slow?: number;
  fallbackSuccesses?: number;
  fallbackFailures?: number;
};

/** Counters that only grow until the instance starts again. @public */
export type BreakerTotals = CallCounts & {
  opened?: number;
  halfOpened?: number;
  closed?: number;
};

/** Milliseconds. @public */
export type LatencyMs = {
  mean?: number;
  p50?: number;
  p90?: number;
  p99?: number;
  p995?: number;
};

/** What a producer says of how a breaker is set. @public */
export type BreakerSettings = {
  library?: string;
  isolation?: string;
  volumeThreshold?: number;
  /** 0 to 100. */
  errorThresholdPercent?: number;
  slowThresholdPercent?: number;
  windowMs?: number;
  sleepWindowMs?: number;
  timeoutMs?: number;
  /** Trial calls that decide when it is half-open. */
  halfOpenCalls?: number;
};

/** What one instance of a service says of one of its breakers, at one moment. @public */
export type BreakerReading = {
  /** The id of the source that it came through. */
  source: string;
  /** The component that calls. */
  entityRef: string;
  /** The component that is called; absent = the name of the breaker fits no declared call. */
  dependencyRef?: string;
  /** The name of the breaker where it runs. */
  name: string;
  instance: string;
  state: BreakerState;
  /** Why the state is unknown, for people. */
  unknownBecause?: string;
  /** When it was read, epoch milliseconds by the clock of the reader. */
  observedAt: number;
  /** When the instance started, on the reader's clock: a later one than before is a restart. */
  startedAt?: number;
  /** When the state began by the word of the producer, on the reader's clock. */
  since?: number;
  /** 0 to 1, of the calls tried in the window; absent = too few calls, or not told. */
  errorRate?: number;
  /** 0 to 1. */
  slowRate?: number;
  /** Calls in the rolling window. */
  window?: CallCounts;
  windowMs?: number;
  totals?: BreakerTotals;
  latencyMs?: LatencyMs;
  /** Epoch milliseconds. */
  nextProbeAt?: number;
  settings?: BreakerSettings;
  /** Instances that this reading stands for, when the source has added them up; default 1. */
  instances?: { open: number; total: number };
};

/** A change of state of one instance of a breaker. @public */
export type BreakerTransition = {
  breakerId: string;
  instance: string;
  from: BreakerState;
  to: BreakerState;
  /** Epoch milliseconds. */
  at: number;
  /** observed = seen in two readings, derived = from counters between two readings, reported = told by the producer. */
  evidence: 'observed' | 'derived' | 'reported';
};

/** The caller and the name where it runs make a breaker; safe in a path of a URL. @public */
export function breakerId(entityRef: string, name: string): string {
  return `${entityRef.replace(/^component:/, '').replace('/', ':')}:${encodeURIComponent(name)}`;
}
