import type { Deploy } from '../../../alignment';
import {
  lockstep,
  type LockstepPair,
} from '../../../alignment/monolith/lockstep';
import type { World } from '../../world';
import { liveStructure } from '../derived/liveStructure';
import { recentDeploysOf } from './recentDeploys';

const OFTEN = 0.2;

/** What was deployed as part of a named release, and how often everything was deployed at all. */
function deploysOf(world: World) {
  const named: Deploy[] = [];
  const counts = new Map<number, number>();
  for (const [id, { kind, ref }] of world.graph.entities.entries()) {
    const recent =
      kind === 'component' && world.live[id]
        ? recentDeploysOf(world, ref)
        : undefined;
    if (!recent) continue;
    counts.set(id, recent.deploys.length);
    for (const { at, release } of recent.deploys)
      if (release !== undefined) named.push({ component: ref, at, release });
  }
  return { named, counts };
}

/**
 * The pairs of components of different teams that are released together. Only what names its
 * release counts as together: in a large company something else is always deployed in the same
 * half hour. For how often, every deploy counts.
 */
export function lockstepPairs(
  world: World,
): ReadonlyMap<number, readonly LockstepPair[]> {
  const { named, counts } = deploysOf(world);
  const found = lockstep({
    structure: world.once(liveStructure),
    team: world.ownership.owner,
    deploys: named,
  });
  const pairs = new Map<number, LockstepPair[]>();
  for (const pair of found?.pairs ?? []) {
    const deploys = counts.get(pair.of) ?? pair.deploys;
    if (pair.together / deploys < OFTEN) continue;
    for (const end of [pair.of, pair.with])
      pairs.set(end, [...(pairs.get(end) ?? []), { ...pair, deploys }]);
  }
  return pairs;
}
