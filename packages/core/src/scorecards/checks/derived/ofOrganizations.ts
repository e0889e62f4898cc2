import { type CatalogEntity, isProductionService, NONE } from '../../../graph';
import { isTeam } from '../../../ownership';
import type { World } from '../../world';

/** Entity numbers by the organization that they belong to. */
function byOrganization(
  { graph, ownership: { tree } }: World,
  is: (entity: CatalogEntity, id: number) => boolean,
  groupOf: (id: number) => number,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [id, entity] of graph.entities.entries()) {
    if (!is(entity, id)) continue;
    const group = groupOf(id);
    const organization = group === NONE ? NONE : tree.organization[group];
    if (organization === NONE) continue;
    const those = found.get(organization);
    if (those) those.push(id);
    else found.set(organization, [id]);
  }
  return found;
}

/** The teams of each organization. */
export const teamsOfOrganizations = (world: World) =>
  byOrganization(world, isTeam, id => id);

/** The services and gateways in production that the groups of each organization own. */
export const servicesOfOrganizations = (world: World) =>
  byOrganization(world, isProductionService, id => world.ownership.owner[id]);
