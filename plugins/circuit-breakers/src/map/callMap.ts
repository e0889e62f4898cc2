import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import type {
  Topology,
  TopologyCall,
  TopologyNode,
} from '@banyan/backstage-plugin-banyan-react';

import { callId } from './callLayout';

/** A component on the map. */
export type MapService = {
  ref: string;
  title: string;
  tier?: number;
  owner?: string;
  unit?: string;
  /** The top group above its owner. */
  organization?: string;
};

/**
 * A call on the map: with a breaker; without one where one belongs (it waits for another team);
 * or any other.
 */
export type MapCall = {
  id: string;
  from: string;
  to: string;
  kind: 'breaker' | 'bare' | 'other';
  mode: TopologyCall['mode'];
  critical: boolean;
  fallback: boolean;
  /** The ids of its breakers; hardly ever more than one. */
  breakers: readonly string[];
};

/** What the map shows. */
export type CallMap = {
  services: MapService[];
  calls: MapCall[];
  /** The ids of breakers whose two ends are not both known. */
  loose: string[];
};

/** Around the breakers and all that stands on them, or every call. */
export type MapExtent = 'around' | 'all';

/** Which breakers there are, whatever their states: the map stays as it is while those change. */
export type MapBreaker = Pick<
  BreakerItem,
  'critical' | 'dependencyRef' | 'entityRef' | 'fallback' | 'id'
>;

function breakersByCall(breakers: readonly MapBreaker[]) {
  const byCall = new Map<string, MapBreaker[]>();
  for (const breaker of breakers) {
    if (breaker.dependencyRef === null) continue;
    const id = callId(breaker.entityRef, breaker.dependencyRef);
    byCall.set(id, [...(byCall.get(id) ?? []), breaker]);
  }
  return byCall;
}

function organizationOf({ nodes }: Topology, owner: number | undefined) {
  const seen = new Set<number>();
  let top = owner;
  while (top !== undefined && !seen.has(top)) {
    seen.add(top);
    const above: number | undefined = nodes[top]?.parent;
    if (above === undefined) break;
    top = above;
  }
  return top === undefined ? undefined : nodes[top]?.ref;
}

const refAt = ({ nodes }: Topology, place: number | undefined) =>
  place === undefined ? undefined : nodes[place]?.ref;

function kindOf(
  { nodes }: Topology,
  { from, to, mode }: TopologyCall,
): 'bare' | 'other' {
  const { owner } = nodes[from];
  return mode === 'sync' && owner !== undefined && owner !== nodes[to].owner
    ? 'bare'
    : 'other';
}

/** Calls that a source tells of, though the catalog declares none between these two. */
function undeclared(
  { byRef }: Topology,
  breakers: ReadonlyMap<string, readonly MapBreaker[]>,
  declared: ReadonlySet<string>,
): MapCall[] {
  return [...breakers].flatMap(([id, [first, ...more]]) => {
    const { entityRef: from, dependencyRef: to, critical } = first;
    if (declared.has(id) || !to || !byRef.has(from) || !byRef.has(to)) {
      return [];
    }
    const fallback = (first.fallback?.kind ?? 'none') !== 'none';
    const ids = [first, ...more].map(each => each.id);
    const told = { kind: 'breaker', mode: 'unknown' } as const;
    return [{ id, from, to, ...told, critical, fallback, breakers: ids }];
  });
}

/** Every call of the topology, with its breakers. */
function allCalls(
  topology: Topology,
  breakers: ReadonlyMap<string, readonly MapBreaker[]>,
): MapCall[] {
  const calls = topology.calls.map((call): MapCall => {
    const [from, to] = [call.from, call.to].map(at => topology.nodes[at].ref);
    const id = callId(from, to);
    const ids = (breakers.get(id) ?? []).map(each => each.id);
    const kind = ids.length > 0 ? 'breaker' : kindOf(topology, call);
    const { mode, critical, fallback } = call;
    return { id, from, to, kind, mode, critical, fallback, breakers: ids };
  });
  const declared = new Set(calls.map(({ id }) => id));
  return [...calls, ...undeclared(topology, breakers, declared)].filter(
    ({ from, to }) => from !== to,
  );
}

/** The ends of the breakers, and everything that waits for a caller of them. */
function around(calls: readonly MapCall[]): Set<string> {
  const callersOf = new Map<string, string[]>();
  for (const { from, to, mode, kind } of calls) {
    if (mode === 'async' && kind !== 'breaker') continue;
    callersOf.set(to, [...(callersOf.get(to) ?? []), from]);
  }
  const withBreaker = calls.filter(({ kind }) => kind === 'breaker');
  const found = new Set(withBreaker.map(({ from }) => from));
  for (const ref of found)
    callersOf.get(ref)?.forEach(caller => found.add(caller));
  withBreaker.forEach(({ to }) => found.add(to));
  return found;
}

const serviceOf = (topology: Topology, node: TopologyNode): MapService => ({
  ref: node.ref,
  title: node.title,
  tier: node.tier,
  owner: refAt(topology, node.owner),
  unit: refAt(topology, node.unit),
  organization: organizationOf(topology, node.owner),
});

/** The calls of a scope with each breaker on its call. */
export function callMap(
  topology: Topology,
  breakers: readonly MapBreaker[],
  extent: MapExtent,
): CallMap {
  const all = allCalls(topology, breakersByCall(breakers));
  const shown =
    extent === 'around'
      ? around(all)
      : new Set(all.flatMap(({ from, to }) => [from, to]));
  const placed = new Set(all.flatMap(call => call.breakers));
  return {
    services: topology.nodes
      .filter(({ kind, ref }) => kind === 'component' && shown.has(ref))
      .map(node => serviceOf(topology, node)),
    calls: all.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    loose: breakers.flatMap(({ id }) => (placed.has(id) ? [] : id)),
  };
}
