import { type Adjacency, adjacency } from '../graph';
import type { Structure } from './structure';

/**
 * The calls between components in scope, one edge a call; `isWanted` chooses by the number of
 * a call in `graph.callDetails`.
 *
 * @public
 */
export function innerCalls(
  { inScope, calls, call }: Pick<Structure, 'inScope' | 'calls' | 'call'>,
  isWanted: (call: number) => boolean = () => true,
): Adjacency {
  const { offsets, targets } = calls;
  const from: number[] = [];
  const to: number[] = [];
  for (let node = 0; node < inScope; node++) {
    for (let edge = offsets[node]; edge < offsets[node + 1]; edge++) {
      if (targets[edge] >= inScope || !isWanted(call[edge])) continue;
      from.push(node);
      to.push(targets[edge]);
    }
  }
  return adjacency(inScope, from, to);
}
