import {
  type CallMeasures,
  callMeasures,
  type DistributedMonolith,
  distributedMonolith,
  domaRules,
  type DomaRules,
  longestSyncChain,
  type PlaceMeasures,
  placeMeasures,
  type Structure,
  structureOf,
  type SyncChain,
} from '@banyan/core';
import type { Scoped } from '../view/View';

/** Everything that is known of how a scope and its organisation match. */
export type Alignment = {
  structure: Structure;
  calls: CallMeasures;
  places: PlaceMeasures;
  doma: DomaRules;
  monolith: DistributedMonolith;
  chain: SyncChain;
};

/** Works it out; `today` is a day in ISO form. */
export function alignmentOf({ map, scope }: Scoped, today: string): Alignment {
  const structure = structureOf(map, scope);
  const calls = callMeasures(structure);
  return {
    structure,
    calls,
    places: placeMeasures(structure, calls.communities, { today }),
    doma: domaRules(structure),
    monolith: distributedMonolith(structure, { cost: calls.propagationCost }),
    chain: longestSyncChain(structure),
  };
}
