import { type Adjacency, adjacency, findCycles, neighbours } from '../../graph';
import type { Crossing } from './crossings';

/** Domains that all reach each other. @public */
export type DomainCycle = {
  /** Entity numbers, in ascending order. */
  domains: readonly number[];
  /** A shortest way round from the first of them; the last calls the first. */
  loop: readonly number[];
  /** The calls that make up this way round. */
  calls: readonly Crossing[];
};

/** A shortest way from a node back to itself, the node first. */
function shortestLoop(edges: Adjacency, start: number): number[] {
  const before = new Map<number, number>();
  const reached = [start];
  // An array visits what is pushed while it is walked.
  for (const node of reached) {
    for (const next of neighbours(edges, node)) {
      if (next === start) {
        const loop = [node];
        while (loop[0] !== start) loop.unshift(before.get(loop[0]) ?? start);
        return loop;
      }
      if (before.has(next)) continue;
      before.set(next, node);
      reached.push(next);
    }
  }
  return [];
}

/** The cycles among domains, which tie their releases together, by first domain. */
export function domainCycles(crossings: readonly Crossing[]): DomainCycle[] {
  const domains = [
    ...new Set(crossings.flatMap(each => [each.fromDomain, each.toDomain])),
  ].sort((a, b) => a - b);
  const place = new Map(domains.map((domain, at) => [domain, at]));
  const ends = crossings.map(each => ({
    from: place.get(each.fromDomain) ?? 0,
    to: place.get(each.toDomain) ?? 0,
  }));
  const edges = adjacency(
    domains.length,
    ends.map(({ from }) => from),
    ends.map(({ to }) => to),
  );
  return findCycles(edges).map(members => {
    const loop = shortestLoop(edges, members[0]).map(at => domains[at]);
    const next = new Map(
      loop.map((domain, at) => [domain, loop[(at + 1) % loop.length]]),
    );
    return {
      domains: members.map(at => domains[at]),
      loop,
      calls: crossings.filter(
        ({ fromDomain, toDomain }) => next.get(fromDomain) === toDomain,
      ),
    };
  });
}
