import type { World } from '../../world';

/** The live components that provide each API, by the reference of the API. */
export function providersOfApis({
  graph,
  live,
}: World): ReadonlyMap<string, readonly number[]> {
  const providers = new Map<string, number[]>();
  for (const [id, { kind, provides = [] }] of graph.entities.entries()) {
    if (kind !== 'component' || !live[id]) continue;
    for (const api of new Set(provides)) {
      const those = providers.get(api);
      if (those) those.push(id);
      else providers.set(api, [id]);
    }
  }
  return providers;
}
