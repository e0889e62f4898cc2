import { type Graph, neighbours, NONE } from '../../../graph';
import type { Migration, Surroundings } from '../../../migration';
import { isTeam } from '../../../ownership';
import type { World } from '../../world';

type Teams = Pick<Surroundings, 'productTeams' | 'platformTeam'>;

/** What each organization has for a migration, by its entity number. */
function teamsOfOrganizations({
  graph: { entities },
  ownership: { tree },
}: World): ReadonlyMap<number, Teams> {
  const organizations = new Map<number, Teams>();
  for (const group of tree.order) {
    const organization = tree.organization[group];
    const entity = entities[group];
    if (organization === NONE || entity.function === undefined) continue;
    const known = organizations.get(organization) ?? {
      productTeams: 0,
      platformTeam: null,
    };
    const isProduct = isTeam(entity) && entity.function === 'product';
    const isPlatform = entity.function === 'platform';
    organizations.set(organization, {
      productTeams: (known.productTeams ?? 0) + Number(isProduct),
      platformTeam: known.platformTeam ?? (isPlatform ? entity.ref : null),
    });
  }
  return organizations;
}

const NO_TEAMS: Teams = { productTeams: null, platformTeam: null };

/** The entity number of what may not be stated, or not be there. */
const idOf = ({ ids }: Graph, ref: string | null) =>
  (ref === null ? undefined : ids.get(ref)) ?? NONE;

/** What the catalog tells around a migration. */
export function surroundingsOf(
  world: World,
  migration: Migration,
): Surroundings {
  const { graph, ownership, live } = world;
  const ownerOf = (ref: string) => {
    const id = idOf(graph, ref);
    const owner = id === NONE ? NONE : ownership.owner[id];
    return owner === NONE ? null : graph.entities[owner].ref;
  };
  const legacy = idOf(graph, migration.legacy);
  // A legacy store is used, a legacy component is called.
  const dependents =
    legacy === NONE
      ? []
      : [
          ...neighbours(graph.callers, legacy),
          ...neighbours(graph.users, legacy),
        ];
  const callers = [...new Set(dependents)]
    .filter(id => live[id])
    .map(id => graph.entities[id].ref);
  const owner = idOf(graph, migration.owner);
  const organization =
    owner === NONE ? NONE : ownership.tree.organization[owner];
  return {
    legacyLifecycle:
      legacy === NONE ? null : (graph.entities[legacy].lifecycle ?? null),
    legacyCallers: migration.legacy === null ? null : callers,
    ...(world.once(teamsOfOrganizations).get(organization) ?? NO_TEAMS),
    ownerOf,
  };
}
