import { type Call, type Graph, isProductionService } from '../graph';
import { liveSyncCalls } from './liveSyncCalls';

/** A synchronous call between live services of different owners, by entity number. @public */
export type CoverableCall = {
  from: number;
  to: number;
  call: Call;
  /** The owner of the caller, NONE without one. */
  owner: number;
  covered: boolean;
};

/** @public */
export type CoverageOptions = {
  /** The group that owns an entity, NONE without one. */
  ownerOf: (entity: number) => number;
  /** Does a source tell of a breaker on the call? A declared one counts anyway. */
  isTold?: (from: number, to: number) => boolean;
};

/**
 * The calls that should have a breaker: synchronous, from a service or gateway in production to
 * another one that a different group owns, each pair once; covered = its breaker is declared or
 * told by a source. A call whose two ends are both without an owner is not known to leave a
 * team, so it is left out. Coverage = covered / all; without such a call it is undefined.
 * Source: RES-01, "circuit breakers everywhere".
 *
 * @public
 */
export function breakerCoverage(
  graph: Graph,
  { ownerOf, isTold = () => false }: CoverageOptions,
): CoverableCall[] {
  const { entities } = graph;
  return [...entities.keys()].flatMap(from => {
    if (!isProductionService(entities[from])) return [];
    const owner = ownerOf(from);
    const pairs = new Map<number, CoverableCall>();
    for (const { to, call } of liveSyncCalls(graph, from)) {
      if (!isProductionService(entities[to]) || ownerOf(to) === owner) continue;
      const covered =
        call.breaker !== undefined ||
        pairs.get(to)?.covered === true ||
        isTold(from, to);
      pairs.set(to, { from, to, call, owner, covered });
    }
    return [...pairs.values()];
  });
}
