import type {
  CoverageResponse,
  CoveredCall,
} from '@banyan/backstage-plugin-banyan-common';
import { grouped } from '@banyan/backstage-plugin-banyan-node';
import {
  availabilityProduct,
  breakerCoverage,
  mostCriticalDependencies,
  NONE,
  upstreamOf,
} from '@banyan/core';
import { callYaml } from './callYaml';
import type { GraphView } from './GraphView';
import type { SeenBreakers } from './SeenBreakers';
import { slowestCalls, suggestedTimeout } from './suggestedTimeout';
import { weakBreakers } from './weakBreakers';

/** RES-07 counts with this for each service. */
const EACH = 0.9999;

type InScope = (ref: string) => boolean;

function coveredCalls(breakers: SeenBreakers): CoveredCall[] {
  const { seen } = breakers.view;
  const { graph, owner } = seen.topology.map;
  const refOf = (id: number) => graph.entities[id].ref;
  const told = new Set(
    breakers.breakers
      .filter(({ live }) => live)
      .map(each => `${each.entityRef} ${each.dependencyRef}`),
  );
  const slowest = slowestCalls(breakers.breakers);
  const upstream = new Map<number, number>();
  return breakerCoverage(graph, {
    ownerOf: id => owner[id],
    isTold: (from, to) => told.has(`${refOf(from)} ${refOf(to)}`),
  }).flatMap(({ from, to, call, owner: group, covered }) => {
    const ref = refOf(from);
    if (!breakers.isInScope(ref)) return [];
    const above = upstream.get(from) ?? upstreamOf(graph, from).size - 1;
    upstream.set(from, above);
    const timeout = suggestedTimeout(call, slowest);
    const node = seen.node(ref);
    return {
      from: ref,
      to: refOf(to),
      owner: group === NONE ? null : refOf(group),
      organization: node?.organization ?? null,
      tier: node?.tier ?? null,
      critical: call.critical,
      covered,
      upstream: above,
      timeoutMs: call.timeoutMs ?? null,
      suggestedTimeoutMs: timeout?.ms ?? null,
      yaml: callYaml(ref, call, timeout),
    };
  });
}

/** How many are covered for each value of a column, in the order of the values. */
function shares<K extends 'organization' | 'owner' | 'tier'>(
  calls: readonly CoveredCall[],
  column: K,
): { value: CoveredCall[K]; covered: number; total: number }[] {
  const groups = grouped(calls, call => call[column]);
  const rank = (value: number | string | null) => String(value ?? '\uffff');
  return [...groups]
    .map(([value, group]) => ({
      value,
      covered: group.filter(({ covered }) => covered).length,
      total: group.length,
    }))
    .sort((a, b) => (rank(a.value) < rank(b.value) ? -1 : 1));
}

/** The service in scope that stands on most others, and what that leaves of its time. */
function availabilityOf(
  view: GraphView,
  isInScope: InScope,
): CoverageResponse['availability'] {
  const { graph } = view.topology.map;
  const refOf = (id: number) => graph.entities[id].ref;
  const most = mostCriticalDependencies(graph, id => isInScope(refOf(id)));
  if (!most) return null;
  const product = availabilityProduct(EACH, most.dependencies.length);
  if (product === null) return null;
  return {
    entityRef: refOf(most.service),
    dependencies: most.dependencies.map(refOf),
    each: EACH,
    product,
  };
}

/** Which calls should have a breaker, which do, and which breakers are weak. */
export function coverageAnswer(
  breakers: SeenBreakers,
  scope: string | undefined,
): CoverageResponse {
  const { seen, builtAt } = breakers.view;
  const calls = coveredCalls(breakers);
  return {
    scope: scope ?? null,
    version: seen.version,
    builtAt,
    covered: calls.filter(({ covered }) => covered).length,
    total: calls.length,
    byOrganization: shares(calls, 'organization').map(
      ({ value: ref, ...share }) => ({ ref, ...share }),
    ),
    byTier: shares(calls, 'tier').map(({ value: tier, ...share }) => ({
      tier,
      ...share,
    })),
    byTeam: shares(calls, 'owner').map(({ value: owner, ...share }) => ({
      owner,
      ...share,
    })),
    calls,
    weak: weakBreakers(seen, breakers.breakers),
    availability: availabilityOf(seen, ref => breakers.isInScope(ref)),
  };
}
