import { type Signal, type SignalSource, unknown } from './signal';

const SIGNAL = 'propagation-cost';
const WARNS_FROM = 0.2;

/** Whether a change reaches a fifth of everything in scope, on average. */
export function costOfChange({ calls, cost }: SignalSource): Signal {
  const { value, n, m } = cost;
  if (value === null || calls.targets.length === 0) return unknown(SIGNAL);
  const verdict = value >= WARNS_FROM ? 'warn' : 'pass';
  return { signal: SIGNAL, verdict, value, n, m, evidence: [] };
}
