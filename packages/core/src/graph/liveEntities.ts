import { type Graph, NONE } from './graph';
import { neighbours } from './adjacency';

const DEPRECATED = 'deprecated';

/**
 * 1 for every entity that is not history. Deprecated entities are, and so is a store, system
 * or domain of an era that nothing live uses or belongs to; groups and users never are.
 *
 * @public
 */
export function liveEntities(graph: Graph): Uint8Array {
  const { entities, users, system, domain } = graph;
  const live = Uint8Array.from(entities, each =>
    each.lifecycle === DEPRECATED ? 0 : 1,
  );
  const inhabited = new Uint8Array(entities.length);
  for (const [id, { kind }] of entities.entries()) {
    if (kind !== 'component' || !live[id]) continue;
    if (system[id] !== NONE) inhabited[system[id]] = 1;
    if (domain[id] !== NONE) inhabited[domain[id]] = 1;
  }
  for (const [id, { kind, era }] of entities.entries()) {
    if (era === undefined) continue;
    if (kind === 'resource' && !neighbours(users, id).some(user => live[user]))
      live[id] = 0;
    if ((kind === 'system' || kind === 'domain') && !inhabited[id])
      live[id] = 0;
  }
  return live;
}
