import { neighbours, NONE } from '../graph';
import { isOverlay } from './groupTypes';
import { homeSquads, isSquad } from './overlaysHome';
import { type Homes, membership } from './overlaysMembership';
import type { OverlayPerson, Overlays } from './overlaysModel';
import type { OwnershipMap } from './ownershipMap';

/** Everybody who counts in a squad of the scope or is in one of the overlays. */
function peopleOf(
  { graph }: Pick<OwnershipMap, 'graph'>,
  shown: readonly number[],
  { inScope }: Homes,
): OverlayPerson[] {
  const { entities, members } = graph;
  const refOf = (id: number) => entities[id].ref;
  const memberships = new Map<number, string[]>();
  for (const id of shown) {
    for (const person of neighbours(members, id))
      memberships.set(person, [...(memberships.get(person) ?? []), refOf(id)]);
  }
  return [...entities.keys()]
    .filter(id => inScope[id] !== NONE || memberships.has(id))
    .map(id => ({
      ref: refOf(id),
      title: entities[id].title,
      squad: inScope[id] === NONE ? undefined : refOf(inScope[id]),
      overlays: memberships.get(id) ?? [],
    }));
}

/**
 * The chapters and guilds of a scope (1 by entity number): those in it, and those that
 * somebody in one of its squads is in. A person counts in one squad, the first that the
 * person names, so that the squads and `elsewhere` add up to the members.
 *
 * @public
 */
export function overlays(map: OwnershipMap, scope: Uint8Array): Overlays {
  const { graph, tree } = map;
  const { entities } = graph;
  const all = homeSquads(map);
  const inScope = all.map(squad =>
    squad !== NONE && scope[squad] ? squad : NONE,
  );
  const homes = { all, inScope };
  const shown = tree.order.filter(
    id =>
      isOverlay(entities[id]) &&
      (scope[id] ||
        neighbours(graph.members, id).some(each => inScope[each] !== NONE)),
  );
  return {
    squads: tree.order
      .filter(id => scope[id] && isSquad(map, id))
      .map(id => ({
        ref: entities[id].ref,
        unit: entities[tree.unit[id]]?.ref,
      })),
    overlays: shown.map(id => membership(map, id, homes)),
    people: peopleOf(map, shown, homes),
  };
}
