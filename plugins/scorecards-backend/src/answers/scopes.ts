import type { SeenGraph } from '@banyan/backstage-plugin-banyan-node';
import { NotFoundError } from '@backstage/errors';
import { type Migration, NONE, scopeOf } from '@banyan/core';

type Parts = {
  seen: SeenGraph;
  migrations: ReadonlyMap<string, Migration>;
};

const WITH_OTHERS = ['group:', 'system:', 'domain:'];

/** The same for what does not exist and for what is hidden. */
export const noSuch = (ref: string) =>
  new NotFoundError(
    `There is no ${ref} in the catalog, or you may not read it`,
  );

/** Whether something has others in it, and not only itself. */
export const holdsOthers = (ref: string) =>
  WITH_OTHERS.some(kind => ref.startsWith(kind));

/** The entities of the graph that are in a group, system or domain: 1 by number; undefined = all. */
export function partOf(
  seen: SeenGraph,
  scope: string | undefined,
): Uint8Array | undefined {
  if (scope === undefined) return undefined;
  const { map } = seen.topology;
  const root = map.graph.ids.get(scope);
  if (root === undefined) throw noSuch(scope);
  return scopeOf(map, root);
}

/**
 * Says what is in a scope. A migration is with the group that owns it, and in the systems and
 * domains that its capabilities go to. Fails when there is nothing of that name.
 */
export function insideOf(
  { seen, migrations }: Parts,
  scope: string | undefined,
): (ref: string) => boolean {
  if (scope === undefined) return () => true;
  if (!seen.sees(scope) && !migrations.has(scope)) throw noSuch(scope);
  if (!holdsOthers(scope)) return ref => ref === scope;
  const inside = partOf(seen, scope);
  const { ids } = seen.topology.map.graph;
  const isInside = (ref: string | null) =>
    ref !== null && inside?.[ids.get(ref) ?? NONE] === 1;
  const isGroup = scope.startsWith('group:');
  return ref => {
    const migration = migrations.get(ref);
    if (!migration) return isInside(ref);
    return isGroup
      ? isInside(migration.owner)
      : migration.capabilities.some(({ to }) => isInside(to));
  };
}
