import type { OwnershipMap } from '../../../ownership';
import type {
  FindingRule,
  Judgement,
} from '../../../ownership/findings/finding';
import type { Facts } from '../../check';
import type { World } from '../../world';

/** What a rule about ownership says of the entity at hand, on the map that a world answers. */
export function saidBy(
  rule: FindingRule,
  mapOf: (world: World) => OwnershipMap,
): (facts: Facts) => Judgement {
  const prepared = (world: World) =>
    rule.judge(mapOf(world), { now: world.at, staleAfterDays: Infinity });
  return ({ world, id }) => world.once(prepared)(id, world.graph.entities[id]);
}
