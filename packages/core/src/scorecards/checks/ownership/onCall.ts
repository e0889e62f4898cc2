import { NONE } from '../../../graph';
import type { CatalogEntity } from '../../../graph';
import type { Facts } from '../../check';
import type { World } from '../../world';
import { annotated, counted } from '../derived/annotated';

/** The rotation that an entity names. */
const rotationOf = (entity: CatalogEntity): string | undefined =>
  annotated(entity, 'oncall') ??
  entity.annotations?.['pagerduty.com/service-id'];

/** Who is paged for the service at hand: as it says itself, else as its owner says. */
export type OnCall = { rotation: string; size?: number };

/** The rotation of the service at hand; undefined = neither it nor its owner names one. */
export function onCallOf({ world, id }: Facts): OnCall | undefined {
  const { entities } = world.graph;
  const owner = world.ownership.owner[id];
  const sources = [id, owner]
    .filter(each => each !== NONE)
    .map(each => entities[each]);
  const rotation = sources.map(rotationOf).find(each => each !== undefined);
  if (rotation === undefined) return undefined;
  const size = sources
    .map(each => counted(each, 'oncall-size'))
    .find(each => each !== undefined);
  return { rotation, size };
}

/** The live entities that name each rotation, and each pipeline, by its id. */
function namedBy(
  world: World,
  nameOf: (entity: CatalogEntity) => string | undefined,
): Map<string, number[]> {
  const users = new Map<string, number[]>();
  for (const [id, entity] of world.graph.entities.entries()) {
    const name = world.live[id] ? nameOf(entity) : undefined;
    if (name === undefined) continue;
    const those = users.get(name);
    if (those) those.push(id);
    else users.set(name, [id]);
  }
  return users;
}

/** Who names each rotation. */
export const rotations = (world: World) => namedBy(world, rotationOf);

/** Who names each pipeline. */
export const pipelines = (world: World) =>
  namedBy(world, ({ pipeline }) => pipeline);

/** The groups other than the owner at hand that answer for any of `ids`; a group answers for itself. */
export function foreignGroups(
  { world: { graph, ownership }, id }: Facts,
  ids: readonly number[] = [],
): number[] {
  const groups = ids.map(each =>
    graph.entities[each].kind === 'group' ? each : ownership.owner[each],
  );
  return [...new Set(groups)].filter(
    group => group !== NONE && group !== ownership.owner[id],
  );
}
