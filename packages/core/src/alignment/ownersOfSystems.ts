import { NONE } from '../graph';
import type { Structure } from './structure';

/** The components of a system that are in scope, by who owns them. */
export type OwnersOfSystem = {
  system: number;
  components: number;
  /** Components by the owner whom `ownerOf` knows, lowest number first. */
  owners: { owner: number; n: number }[];
  /** Components of which the owner is known. */
  known: number;
};

/** Counts the components in scope of each system by owner: a team, a unit, whatever `ownerOf` says. */
export function ownersOfSystems(
  { system, systems, inScope }: Structure,
  ownerOf: ArrayLike<number>,
): OwnersOfSystem[] {
  const members = systems.map((): number[] => []);
  for (let component = 0; component < inScope; component++) {
    if (system[component] !== NONE) members[system[component]].push(component);
  }
  return members.flatMap((all, id) => {
    if (all.length === 0) return [];
    const counts = new Map<number, number>();
    for (const component of all) {
      const owner = ownerOf[component];
      if (owner !== NONE) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    const owners = [...counts]
      .map(([owner, n]) => ({ owner, n }))
      .sort((a, b) => a.owner - b.owner);
    const known = owners.reduce((sum, { n }) => sum + n, 0);
    return { system: id, components: all.length, owners, known };
  });
}
