import { NONE } from '../../../graph';
import { peopleOf } from '../../../ownership/peopleOf';
import type { Facts } from '../../check';
import type { World } from '../../world';
import { listed } from '../derived/annotated';

/** A short reference to a group as the entity that makes it means it. */
export function groupRef(text: string, fromRef: string): string {
  const [, kind = 'group', namespace, name] =
    /^(?:([^:/]+):)?(?:([^:/]+)\/)?([^:/]+)$/.exec(text.toLowerCase()) ?? [];
  const home = fromRef.slice(fromRef.indexOf(':') + 1, fromRef.indexOf('/'));
  return `${kind}:${namespace ?? home}/${name}`;
}

/** The people of each group. */
export const peopleOfGroups = (world: World) => peopleOf(world.ownership);

/** Is a group at or below another? */
export function isWithin(
  { ownership: { tree } }: World,
  group: number,
  root: number,
): boolean {
  for (let at = group; at !== NONE; at = tree.parent[at]) {
    if (at === root) return true;
  }
  return false;
}

const NOBODY = 'none';

/** The groups beside the team at hand that sign off what `components` release, by reference. */
export function approversOf(
  { world, id }: Facts,
  components: readonly number[],
): string[] {
  const { entities, ids } = world.graph;
  const refs = components.flatMap(each =>
    listed(entities[each], 'approvals')
      .filter(text => text !== NOBODY)
      .map(text => groupRef(text, entities[each].ref)),
  );
  return [...new Set(refs)].filter(ref => {
    const group = ids.get(ref);
    return group === undefined || !isWithin(world, group, id);
  });
}
