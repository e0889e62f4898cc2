import type { Call } from '@banyan/core';
import type { VisibleBreaker } from './visibleBreakers';

const STEP_MS = 50;
const HEADROOM = 2;

/** What to set as a timeout, and why. */
export type SuggestedTimeout = { ms: number; because: string };

/** The highest p99 of each callee that any of its callers measures. */
export function slowestCalls(
  breakers: readonly VisibleBreaker[],
): Map<string, number> {
  const slowest = new Map<string, number>();
  for (const { dependencyRef, live } of breakers) {
    const p99 = live?.rollUp.latencyMs.p99?.high;
    if (dependencyRef === undefined || p99 === undefined) continue;
    slowest.set(dependencyRef, Math.max(p99, slowest.get(dependencyRef) ?? 0));
  }
  return slowest;
}

/**
 * The timeout that the call declares, else twice the highest p99 that another caller of the
 * callee measures, in steps of 50 ms; undefined where nobody measures.
 */
export function suggestedTimeout(
  { to, timeoutMs }: Call,
  slowest: ReadonlyMap<string, number>,
): SuggestedTimeout | undefined {
  if (timeoutMs !== undefined) return { ms: timeoutMs, because: 'as declared' };
  const p99 = slowest.get(to);
  if (p99 === undefined || p99 <= 0) return undefined;
  return {
    ms: Math.ceil((HEADROOM * p99) / STEP_MS) * STEP_MS,
    because: `p99 of another caller is ${Math.round(p99)}`,
  };
}
