import type { Practice, Squad, Tribe, TribesModel } from '../model/model';

/** What is pinned, found by its reference. */
export type Pinned =
  | { kind: 'practice'; practice: Practice }
  | { kind: 'squad'; squad: Squad }
  | { kind: 'tribe'; tribe: Tribe };

/** What a reference in the address pins; undefined = nothing that is here. */
export function pinnedSubject(
  { tribes, squads, chapters, guilds }: TribesModel,
  ref: string | undefined,
): Pinned | undefined {
  const isIt = (one: { ref: string }) => one.ref === ref;
  const practice = [...chapters, ...guilds].find(isIt);
  if (practice) return { kind: 'practice', practice };
  const squad = squads.find(isIt);
  if (squad) return { kind: 'squad', squad };
  const tribe = tribes.find(isIt);
  return ref && tribe ? { kind: 'tribe', tribe } : undefined;
}
