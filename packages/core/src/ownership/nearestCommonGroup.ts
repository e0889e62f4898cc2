import { NONE } from '../graph';
import type { GroupTree } from './groupTree';

/** The lowest group that is at or above both; none when they are in different trees. */
export function nearestCommonGroup(
  { parent, depth }: Pick<GroupTree, 'parent' | 'depth'>,
  one: number,
  other: number,
): number {
  let a = one;
  let b = other;
  while (a !== b && a !== NONE && b !== NONE) {
    if (depth[a] >= depth[b]) a = parent[a];
    else b = parent[b];
  }
  return a === b ? a : NONE;
}
