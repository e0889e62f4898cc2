import {
  groupSummaries,
  neighbours,
  NONE,
  ownershipFindings,
  type FindingOptions,
} from '@banyan/core';
import type { Scoped } from '../view/View';
import { alignmentFacts } from './alignmentFacts';
import type { EntityFacts } from './entityFacts';

/** The facts on groups, and on everything that has an owner, in scope. */
export function* facts(
  scoped: Scoped,
  options: FindingOptions,
): Generator<EntityFacts> {
  const { map, scope } = scoped;
  const { graph, owner, provenance, tree } = map;
  const today = new Date(options.now).toISOString().slice(0, 10);
  const aligned = alignmentFacts(scoped, today);
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
        ...aligned({ ref: group.ref, kind: 'group' }),
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
        ...aligned({ kind, ref }),
        findings: checks.get(ref) ?? [],
      },
    };
  }
}
