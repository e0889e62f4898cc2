import { NONE } from '../graph';
import { aggregated } from './aggregated';
import { callCounts } from './callCounts';
import { isOverlay } from './groupTypes';
import { headcount } from './headcount';
import { isService } from './isService';
import type { OwnershipMap } from './ownershipMap';

/** A count for a group itself and for the group with everything below it. @public */
export type Count = { direct: number; aggregated: number };

/** One group with what it owns and whom that calls. @public */
export type GroupSummary = {
  ref: string;
  title: string;
  type: string;
  parent?: string;
  unit?: string;
  organization?: string;
  function?: string;
  /** People; undefined = not known. The people of chapters and guilds are counted in their teams. */
  headcount: { direct?: number; aggregated?: number };
  headcountIllustrative: boolean;
  services: Count;
  components: Count;
  stores: Count;
  /** Components of tier 0 to 3, then of unknown tier. */
  tiers: { direct: number[]; aggregated: number[] };
  /** Components by lifecycle, of the group and everything below it. */
  lifecycles: Record<string, number>;
  calls: {
    inside: number;
    out: number;
    in: number;
    outOfUnit: number;
    intoUnit: number;
  };
};

const UNKNOWN_TIER = 4;
const TIERS = [0, 1, 2, 3, UNKNOWN_TIER];

/** Counts of what is owned: how many of the `counted` (1) entities of each group fulfil `is`. */
function tally(
  map: OwnershipMap,
  counted: Uint8Array,
  is: (id: number) => boolean,
) {
  const direct = new Float64Array(counted.length);
  for (const id of map.owned.targets) {
    if (counted[id] && is(id)) direct[map.owner[id]]++;
  }
  const sums = aggregated(map.tree, direct);
  return (group: number): Count => ({
    direct: direct[group],
    aggregated: sums[group],
  });
}

/** People of each group; chapters and guilds add nothing to what is above them. */
function peopleOf({ graph, tree }: OwnershipMap) {
  const size = graph.entities.length;
  const people = new Float64Array(size);
  const known = new Float64Array(size);
  const illustrative = new Float64Array(size);
  for (const group of tree.order) {
    const entity = graph.entities[group];
    const count = headcount(graph, group);
    if (count === undefined || isOverlay(entity)) continue;
    people[group] = count;
    known[group] = 1;
    if (entity.headcountIllustrative) illustrative[group] = 1;
  }
  const [sum, sources, made] = [people, known, illustrative].map(direct =>
    aggregated(tree, direct),
  );
  return (group: number) => {
    const direct = headcount(graph, group);
    const entity = graph.entities[group];
    return isOverlay(entity)
      ? {
          headcount: { direct, aggregated: direct },
          headcountIllustrative: entity.headcountIllustrative ?? false,
        }
      : {
          headcount: {
            direct,
            aggregated: sources[group] > 0 ? sum[group] : undefined,
          },
          headcountIllustrative: made[group] > 0,
        };
  };
}

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
  const { entities } = map.graph;
  const isComponent = (id: number) => entities[id].kind === 'component';
  const count = (is: (id: number) => boolean) => tally(map, counted, is);
  const services = count(id => isService(entities[id]));
  const components = count(isComponent);
  const stores = count(id => entities[id].kind === 'resource');
  const tiers = TIERS.map(tier =>
    count(
      id => isComponent(id) && (entities[id].tier ?? UNKNOWN_TIER) === tier,
    ),
  );
  const lifecycleOf = (id: number) => entities[id].lifecycle ?? 'unknown';
  const lifecycles = new Set(
    [...map.owned.targets].filter(isComponent).map(lifecycleOf),
  );
  const byLifecycle = [...lifecycles].sort().map(lifecycle => ({
    lifecycle,
    of: count(id => isComponent(id) && lifecycleOf(id) === lifecycle),
  }));
  const people = peopleOf(map);
  const calls = callCounts(map, counted);
  const refOf = (id: number) => (id === NONE ? undefined : entities[id].ref);

  return map.tree.order.map(group => ({
    ref: entities[group].ref,
    title: entities[group].title,
    type: entities[group].type ?? 'unknown',
    parent: refOf(map.tree.parent[group]),
    unit: refOf(map.tree.unit[group]),
    organization: refOf(map.tree.organization[group]),
    function: entities[group].function,
    ...people(group),
    services: services(group),
    components: components(group),
    stores: stores(group),
    tiers: {
      direct: tiers.map(of => of(group).direct),
      aggregated: tiers.map(of => of(group).aggregated),
    },
    lifecycles: Object.fromEntries(
      byLifecycle
        .map(({ lifecycle, of }) => [lifecycle, of(group).aggregated] as const)
        .filter(([, number]) => number > 0),
    ),
    calls: {
      inside: calls.inside[group],
      out: calls.out[group],
      in: calls.in[group],
      outOfUnit: calls.outOfUnit[group],
      intoUnit: calls.intoUnit[group],
    },
  }));
}
