import type { Facts } from '../../check';
import { teamsOfOrganizations } from '../derived/ofOrganizations';

/** The teams of the organization at hand by what they are for; isStated = at least one of them says. */
export function teamsByFunction({ id, world }: Facts) {
  const { entities } = world.graph;
  const teams = world.once(teamsOfOrganizations).get(id) ?? [];
  const of = (wanted: string) =>
    teams.filter(team => entities[team].function === wanted);
  return {
    product: of('product'),
    platform: of('platform'),
    isStated: teams.some(team => entities[team].function !== undefined),
  };
}
