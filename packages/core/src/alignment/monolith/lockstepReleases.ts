import type { Lockstep } from './lockstep';
import { shareSignal, type Signal, type SignalSource, unknown } from './signal';

const SIGNAL = 'lockstep-releases';

/** Components that are deployed together with one of another team, of those deployed often enough (DEP-02). */
export function lockstepReleases(
  { structure }: SignalSource,
  found: Lockstep | undefined,
): Signal {
  if (!found) return unknown(SIGNAL);
  const { entities } = structure.map.graph;
  const bound = new Set(found.pairs.flatMap(pair => [pair.of, pair.with]));
  const evidence = found.pairs.map(pair => ({
    ref: entities[pair.of].ref,
    note: `${pair.together} of ${pair.deploys} deploys together with ${entities[pair.with].title}`,
  }));
  const n = found.judged.filter(id => bound.has(id)).length;
  return shareSignal(SIGNAL, n, found.judged.length, evidence);
}
