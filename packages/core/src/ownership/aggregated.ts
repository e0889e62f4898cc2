import { NONE } from '../graph';
import type { GroupTree } from './groupTree';

/** For every group the sum of `direct` over itself and all below it. @public */
export function aggregated(
  { order, parent }: Pick<GroupTree, 'order' | 'parent'>,
  direct: ArrayLike<number>,
): Float64Array {
  const sums = Float64Array.from(direct);
  for (const group of order.toReversed()) {
    if (parent[group] !== NONE) sums[parent[group]] += sums[group];
  }
  return sums;
}
