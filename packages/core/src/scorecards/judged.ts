import { NONE } from '../graph';
import type { Check, Facts, Judgement, Subject } from './check';
import type { World } from './world';

/** What a world knows of one entity. @public */
export const factsOn = (world: World, entity: Subject): Facts => ({
  entity,
  id: world.graph.ids.get(entity.ref) ?? NONE,
  world,
  told: name => world.told(entity.ref, name),
});

/** What a check says; one that throws says so and spoils nothing else. @public */
export function judged(check: Check, facts: Facts): Judgement {
  try {
    return check.judge(facts);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      verdict: 'error',
      message: `the check could not judge: ${why}`,
      evidence: [],
    };
  }
}
