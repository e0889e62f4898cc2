import { isService } from '../graph';
import { aggregated } from './aggregated';
import type { Count, GroupSummary } from './groupSummary';
import type { OwnershipMap } from './ownershipMap';

type OwnedCounts = Pick<
  GroupSummary,
  'components' | 'lifecycles' | 'services' | 'stores' | 'tiers'
>;

const UNKNOWN_TIER = 4;
const TIERS = [0, 1, 2, 3, UNKNOWN_TIER];
const UNKNOWN_LIFECYCLE = 'unknown';

/** Knows of each group how many of what is `counted` (1 by entity number) it owns. */
export function ownedCounts(map: OwnershipMap, counted: Uint8Array) {
  const { entities } = map.graph;
  const owned = [...map.owned.targets].filter(id => counted[id]);
  const components = owned.filter(id => entities[id].kind === 'component');
  const stores = owned.filter(id => entities[id].kind === 'resource');

  const tally = (ids: readonly number[]) => {
    const direct = new Float64Array(entities.length);
    for (const id of ids) direct[map.owner[id]]++;
    const sums = aggregated(map.tree, direct);
    return (group: number): Count => ({
      direct: direct[group],
      aggregated: sums[group],
    });
  };
  const componentsOf = tally(components);
  const servicesOf = tally(components.filter(id => isService(entities[id])));
  const storesOf = tally(stores);
  const tiersOf = TIERS.map(tier =>
    tally(
      components.filter(id => (entities[id].tier ?? UNKNOWN_TIER) === tier),
    ),
  );
  const lifecycleOf = (id: number) =>
    entities[id].lifecycle ?? UNKNOWN_LIFECYCLE;
  const lifecyclesOf = [...new Set(components.map(lifecycleOf))]
    .sort()
    .map(lifecycle => ({
      lifecycle,
      of: tally(components.filter(id => lifecycleOf(id) === lifecycle)),
    }));

  return (group: number): OwnedCounts => ({
    services: servicesOf(group),
    components: componentsOf(group),
    stores: storesOf(group),
    tiers: {
      direct: tiersOf.map(of => of(group).direct),
      aggregated: tiersOf.map(of => of(group).aggregated),
    },
    lifecycles: Object.fromEntries(
      lifecyclesOf
        .map(({ lifecycle, of }) => [lifecycle, of(group).aggregated] as const)
        .filter(([, number]) => number > 0),
    ),
  });
}
