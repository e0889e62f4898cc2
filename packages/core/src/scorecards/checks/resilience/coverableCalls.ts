import { breakerCoverage, type CoverableCall } from '../../../breakers';
import type { World } from '../../world';

/** The calls that should have a breaker, by who makes them. */
export function coverableCalls({
  graph,
  ownership,
}: World): ReadonlyMap<number, readonly CoverableCall[]> {
  const byCaller = new Map<number, CoverableCall[]>();
  const ownerOf = (id: number) => ownership.owner[id];
  for (const call of breakerCoverage(graph, { ownerOf })) {
    const those = byCaller.get(call.from);
    if (those) those.push(call);
    else byCaller.set(call.from, [call]);
  }
  return byCaller;
}
