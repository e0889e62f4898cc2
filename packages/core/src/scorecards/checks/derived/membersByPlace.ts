import { NONE } from '../../../graph';
import type { World } from '../../world';

/** The live entities that have a place, such as a system or a domain, by that place. */
function byPlace(world: World, place: Int32Array): Map<number, number[]> {
  const members = new Map<number, number[]>();
  for (const [id, at] of place.entries()) {
    if (at === NONE || !world.live[id]) continue;
    const those = members.get(at);
    if (those) those.push(id);
    else members.set(at, [id]);
  }
  return members;
}

/** What is live in each system. */
export const liveInSystems = (world: World) =>
  byPlace(world, world.graph.system);

/** What is live in each domain itself, not in the domains below it. */
export const liveInDomains = (world: World) =>
  byPlace(world, world.graph.domain);
