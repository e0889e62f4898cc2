import { NONE } from '../graph';
import { callCounts } from './callCounts';
import type { GroupSummary } from './groupSummary';
import { ownedCounts } from './ownedCounts';
import type { OwnershipMap } from './ownershipMap';
import { peopleOf } from './peopleOf';

/**
 * Every group, parents first, with what it owns. `counted` (1 by entity number) narrows down
 * what is counted as owned, to a domain for example.
 *
 * @public
 */
export function groupSummaries(
  map: OwnershipMap,
  counted: Uint8Array = map.included,
): GroupSummary[] {
  const { graph, tree } = map;
  const people = peopleOf(map);
  const owned = ownedCounts(map, counted);
  const calls = callCounts(map, counted);
  const refOf = (id: number) =>
    id === NONE ? undefined : graph.entities[id].ref;
  return tree.order.map(group => {
    const {
      ref,
      title,
      type = 'unknown',
      function: purpose,
    } = graph.entities[group];
    return {
      ref,
      title,
      type,
      parent: refOf(tree.parent[group]),
      unit: refOf(tree.unit[group]),
      organization: refOf(tree.organization[group]),
      function: purpose,
      ...people(group),
      ...owned(group),
      calls: {
        inside: calls.inside[group],
        out: calls.out[group],
        in: calls.in[group],
        outOfUnit: calls.outOfUnit[group],
        intoUnit: calls.intoUnit[group],
      },
    };
  });
}
