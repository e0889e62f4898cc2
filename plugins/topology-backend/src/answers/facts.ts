import {
  groupSummaries,
  neighbours,
  NONE,
  ownershipFindings,
  type FindingOptions,
} from '@banyan/core';
import type { Scoped } from '../view/View';

/** What is known of one entity; what is not known is not there. */
export type EntityFacts = {
  entityRef: string;
  facts: Record<string, string | number | boolean | string[]>;
};

/** The facts on groups, and on everything that has an owner, in scope. */
export function* facts(
  { map, scope }: Scoped,
  options: FindingOptions,
): Generator<EntityFacts> {
  const { graph, owner, provenance, tree } = map;
  const checks = new Map<string, string[]>();
  for (const { entity, check } of ownershipFindings(map, options)) {
    checks.set(entity, [...(checks.get(entity) ?? []), check]);
  }
  for (const group of groupSummaries(map)) {
    if (!scope[graph.ids.get(group.ref) ?? NONE]) continue;
    const { direct, aggregated } = group.headcount;
    yield {
      entityRef: group.ref,
      facts: {
        ...(direct === undefined ? {} : { people: direct }),
        ...(aggregated === undefined ? {} : { peopleBelow: aggregated }),
        services: group.services.direct,
        components: group.components.direct,
        stores: group.stores.direct,
        callsOutOfUnit: group.calls.outOfUnit,
        findings: checks.get(group.ref) ?? [],
      },
    };
  }
  for (const [id, { kind, ref }] of graph.entities.entries()) {
    if (!scope[id] || kind === 'group' || kind === 'user') continue;
    const group = owner[id];
    yield {
      entityRef: ref,
      facts: {
        ownerProvenance: provenance[id],
        ...(group === NONE ? {} : { owner: graph.entities[group].ref }),
        ...(group === NONE || tree.unit[group] === NONE
          ? {}
          : { unit: graph.entities[tree.unit[group]].ref }),
        ...(kind === 'component'
          ? {
              callsOut: neighbours(graph.calls, id).length,
              callsIn: neighbours(graph.callers, id).length,
              stores: neighbours(graph.uses, id).length,
            }
          : {}),
        findings: checks.get(ref) ?? [],
      },
    };
  }
}
