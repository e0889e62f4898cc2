import type { FactSets, World } from '@banyan/core';
import type { Sight } from '../answers/Caller';
import { visibleSubject, visibleWorld } from '../answers/visibleWorld';
import type { JudgeOrder } from '../Scorecards';

/** What somebody may have judged. */
export type Part = Pick<JudgeOrder, 'subjectOf' | 'world'>;

const nameOfSet = (name: string) => name as keyof FactSets;

/** What rules read: of the facts those that the caller may know. */
const visibleDocument =
  (world: World, part: World): World['document'] =>
  ref => {
    const { entity, facts } = world.document(ref);
    const told = Object.keys(facts).flatMap(name => {
      const set = part.told(ref, nameOfSet(name));
      return set === undefined ? [] : [[name, set]];
    });
    return { entity, facts: Object.fromEntries(told) };
  };

/** The part of the world that a caller may see. */
export function partOf({ seen, seesAll, world, migrations }: Sight): Part {
  const subjectOf = (ref: string) => world.subjects.get(ref);
  if (seesAll) return { world, subjectOf };
  const part = visibleWorld(world, { sees: ref => seen.sees(ref), migrations });
  return {
    world: { ...part, document: visibleDocument(world, part) },
    subjectOf: ref => visibleSubject(subjectOf(ref), migrations),
  };
}
