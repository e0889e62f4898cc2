import type { Adjacency } from '../../graph';
import type { Evidence } from '../../ownership';
import type { Share } from '../share';
import type { SharedStores } from '../sharedStores';
import type { Structure } from '../structure';

/** The signs of a distributed monolith. @public */
export type SignalName =
  | 'cycles-across-teams'
  | 'stores-across-teams'
  | 'shared-pipelines'
  | 'lockstep-releases'
  | 'mutual-calls'
  | 'synchronous-chain'
  | 'propagation-cost';

/** One sign with what it rests on: `n` of `m`, both null when unknown. @public */
export type Signal = {
  signal: SignalName;
  verdict: 'pass' | 'warn' | 'fail' | 'unknown';
  /** n / m, or the length of the chain; null = unknown. */
  value: number | null;
  n: number | null;
  m: number | null;
  evidence: Evidence[];
};

/** A component that was deployed. @public */
export type Deploy = {
  /** Reference of the component. */
  component: string;
  /** Milliseconds since 1970. */
  at: number;
  /** The release that it was part of. */
  release?: string;
};

/** What the signals are read from. */
export type SignalSource = {
  structure: Structure;
  /** The calls between components in scope. */
  calls: Adjacency;
  /** The propagation cost. */
  cost: Share;
  stores: SharedStores;
  /** The owner of every entity, as entity numbers. */
  team: Int32Array;
  /** Absent = not known, which is not the same as none. */
  deploys?: readonly Deploy[];
};

/** A signal that cannot be read, with why. */
export const unknown = (
  signal: SignalName,
  evidence: Evidence[] = [],
): Signal => ({
  signal,
  verdict: 'unknown',
  value: null,
  n: null,
  m: null,
  evidence,
});

/** A signal of which `n` of `m` are bad: any of them fails it, none at all is unknown. */
export function shareSignal(
  signal: SignalName,
  n: number,
  m: number,
  evidence: Evidence[],
): Signal {
  if (m === 0) return unknown(signal, evidence);
  const verdict = n === 0 ? 'pass' : 'fail';
  return { signal, verdict, value: n / m, n, m, evidence };
}
