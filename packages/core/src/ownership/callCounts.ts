import { neighbours, NONE } from '../graph';
import { aggregated } from './aggregated';
import { nearestCommonGroup } from './nearestCommonGroup';
import type { OwnershipMap } from './ownershipMap';

/** Calls of what a group and all below it own, by entity number of the group. */
export type CallCounts = {
  /** Both ends at or below the group. */
  inside: Float64Array;
  /** Made to, or received from, what is owned elsewhere or by nobody. */
  out: Float64Array;
  in: Float64Array;
  /** Between two units, both known. */
  outOfUnit: Float64Array;
  intoUnit: Float64Array;
};

/**
 * The calls of every group, of which at least one end is `counted` (1) and both are in the
 * picture. Calls of what nobody owns count for nobody but the other end.
 */
export function callCounts(
  { graph, tree, owner, included }: OwnershipMap,
  counted: Uint8Array,
): CallCounts {
  const direct = () => new Float64Array(graph.entities.length);
  const made = direct();
  const received = direct();
  const common = direct();
  const outOfUnit = direct();
  const intoUnit = direct();
  const count = (from: number, to: number) => {
    const caller = counted[from] ? owner[from] : NONE;
    const callee = counted[to] ? owner[to] : NONE;
    if (caller !== NONE) made[caller]++;
    if (callee !== NONE) received[callee]++;
    if (caller !== NONE && callee !== NONE) {
      const group = nearestCommonGroup(tree, caller, callee);
      if (group !== NONE) common[group]++;
    }
    const fromUnit = owner[from] === NONE ? NONE : tree.unit[owner[from]];
    const toUnit = owner[to] === NONE ? NONE : tree.unit[owner[to]];
    if (fromUnit === NONE || toUnit === NONE || fromUnit === toUnit) return;
    if (caller !== NONE) outOfUnit[caller]++;
    if (callee !== NONE) intoUnit[callee]++;
  };
  for (let from = 0; from < included.length; from++) {
    if (!included[from]) continue;
    for (const to of neighbours(graph.calls, from)) {
      if (included[to] && (counted[from] || counted[to])) count(from, to);
    }
  }
  const inside = aggregated(tree, common);
  const minusInside = (sums: Float64Array) =>
    sums.map((sum, group) => sum - inside[group]);
  return {
    inside,
    out: minusInside(aggregated(tree, made)),
    in: minusInside(aggregated(tree, received)),
    outOfUnit: aggregated(tree, outOfUnit),
    intoUnit: aggregated(tree, intoUnit),
  };
}
