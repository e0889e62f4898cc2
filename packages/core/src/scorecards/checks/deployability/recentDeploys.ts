import { daysBefore } from '../../../migration/days';
import type { Facts } from '../../check';
import type { FactSets } from '../../factSets';
import type { World } from '../../world';

const WITHIN_DAYS = 90;
const DAY_MS = 86_400_000;

/** The deploys of a component that still count. */
export type RecentDeploys = {
  deploys: FactSets['deploys']['deploys'];
  /** How many days they were watched. */
  days: number;
};

/** The deploys of the last 90 days; undefined = nobody tells. */
export function recentDeploysOf(
  world: World,
  ref: string,
): RecentDeploys | undefined {
  const told = world.told(ref, 'deploys');
  if (!told) return undefined;
  const since = Math.max(told.since, daysBefore(world.at, WITHIN_DAYS));
  return {
    deploys: told.deploys.filter(({ at }) => at >= since && at <= world.at),
    days: Math.max((world.at - since) / DAY_MS, 0),
  };
}

/** Those of the entity at hand. */
export const recentDeploys = ({ entity, world }: Facts) =>
  recentDeploysOf(world, entity.ref);

/** What is said where nobody tells. */
export const NO_DEPLOYS =
  'no deploys are known: let its pipeline push the set deploys';
