import type { Facts } from '../../check';
import type { World } from '../../world';
import { providersOfApis } from './providersOfApis';

/** The live components that consume each API, by its reference. */
function consumersOfApis({
  graph,
  live,
}: World): ReadonlyMap<string, readonly number[]> {
  const consumers = new Map<string, number[]>();
  for (const [id, { kind, consumes = [] }] of graph.entities.entries()) {
    if (kind !== 'component' || !live[id]) continue;
    for (const api of new Set(consumes)) {
      const those = consumers.get(api);
      if (those) those.push(id);
      else consumers.set(api, [id]);
    }
  }
  return consumers;
}

/** The live components that provide the API at hand. */
export const providersOf = ({ world, entity }: Facts): readonly number[] =>
  world.once(providersOfApis).get(entity.ref) ?? [];

/** The live components that consume an API. */
export const consumersOf = (world: World, api: string): readonly number[] =>
  world.once(consumersOfApis).get(api) ?? [];
