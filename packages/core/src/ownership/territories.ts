import { type EntityKind, neighbours, NONE } from '../graph';
import { isOrganization, isTeam } from './groupTypes';
import type { OwnershipMap } from './ownershipMap';

/** The areas of the map and what lies in them, as positions and entity numbers. @public */
export type Territories = {
  areas: {
    /** The group; undefined = the area of what nobody owns. */
    group?: number;
    /** Position of the area around it, -1 = outermost; it comes before. */
    parent: number;
    level: 'organization' | 'unit' | 'team' | 'unowned';
  }[];
  /** Components and, where they are wanted, resources; components come first. */
  chips: { entity: number; area: number }[];
  /** Calls between chips, by their positions. */
  calls: { from: number[]; to: number[] };
};

function levelOf({ graph, tree }: OwnershipMap, group: number) {
  if (isOrganization(graph.entities[group])) return 'organization';
  return tree.unit[group] === group ? 'unit' : 'team';
}

/** Groups that have an area: owners, teams, and the units and organizations around them. */
function groupsWithArea(
  map: OwnershipMap,
  scope: Uint8Array,
  owners: Set<number>,
) {
  const { graph, tree } = map;
  const shown = new Set<number>();
  for (const group of tree.order) {
    if (!scope[group]) continue;
    if (!owners.has(group) && !isTeam(graph.entities[group])) continue;
    for (const each of [tree.organization[group], tree.unit[group], group]) {
      if (each !== NONE && scope[each]) shown.add(each);
    }
  }
  return tree.order.filter(group => shown.has(group));
}

function callsBetween({ graph }: OwnershipMap, chips: readonly number[]) {
  const position = new Map(chips.map((id, index) => [id, index]));
  const from: number[] = [];
  const to: number[] = [];
  for (const [index, id] of chips.entries()) {
    for (const callee of neighbours(graph.calls, id)) {
      const end = position.get(callee);
      if (end === undefined) continue;
      from.push(index);
      to.push(end);
    }
  }
  return { from, to };
}

/**
 * Who has which area on the map of what is in `scope` (1 by entity number): an organization
 * its units, a unit its teams whatever lies between, a group its components and, with
 * `stores`, its resources.
 *
 * @public
 */
export function territories(
  map: OwnershipMap,
  scope: Uint8Array,
  { stores = false }: { stores?: boolean } = {},
): Territories {
  const { graph, tree, owner } = map;
  const ofKind = (kind: EntityKind) =>
    [...graph.entities.keys()].filter(
      id => scope[id] && graph.entities[id].kind === kind,
    );
  const chips = [...ofKind('component'), ...(stores ? ofKind('resource') : [])];
  const ownerIn = (id: number) =>
    owner[id] !== NONE && scope[owner[id]] ? owner[id] : NONE;
  const owners = new Set(chips.map(ownerIn));
  const areas: Territories['areas'] = [];
  const areaOf = new Map<number, number>();
  if (owners.has(NONE)) {
    areaOf.set(NONE, 0);
    areas.push({ parent: -1, level: 'unowned' });
  }
  for (const group of groupsWithArea(map, scope, owners)) {
    const level = levelOf(map, group);
    const around =
      level === 'team' ? tree.unit[group] : tree.organization[group];
    const parent = level === 'organization' ? undefined : areaOf.get(around);
    areaOf.set(group, areas.length);
    areas.push({
      group,
      parent: (around === NONE ? undefined : parent) ?? -1,
      level,
    });
  }
  return {
    areas,
    chips: chips.map(entity => ({
      entity,
      area: areaOf.get(ownerIn(entity)) ?? 0,
    })),
    calls: callsBetween(map, chips),
  };
}
