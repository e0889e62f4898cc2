import type { Facts } from '../../check';
import type { World } from '../../world';

const MAJOR = /[-_.]?v(\d+)$/;

/** The reference of an API without the version at its end. */
const familyOf = (ref: string) => ref.replace(MAJOR, '');

/** The live APIs that differ by a version at the end of their name only. */
const families = ({ graph, live }: World): ReadonlyMap<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const [id, { kind, ref }] of graph.entities.entries()) {
    if (kind !== 'api' || !live[id]) continue;
    const family = familyOf(ref);
    const those = found.get(family);
    if (those) those.push(ref);
    else found.set(family, [ref]);
  }
  return found;
};

/** The versions of the API at hand that are live, itself among them, one reference each. */
export const liveVersions = ({ world, entity }: Facts): readonly string[] =>
  world.once(families).get(familyOf(entity.ref)) ?? [];

/** The version of the API at hand, by its definition or its name; null = it has none, undefined = not known. */
export function versionOf({ entity, told }: Facts): string | null | undefined {
  const named = MAJOR.exec(entity.ref)?.[1];
  const stated = told('definition')?.version;
  if (stated) return stated;
  return named === undefined ? stated : `v${named}`;
}
