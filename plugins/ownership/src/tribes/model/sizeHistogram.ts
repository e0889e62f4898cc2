import type { Squad } from './model';

/** How many squads are of each size, the smallest first; those of unknown size apart. */
export function sizeHistogram(
  squads: readonly Pick<Squad, 'people'>[],
  mostPeople: number,
): { sizes: { people: number; squads: number }[]; unknown: number } {
  const counts = new Map<number, number>();
  let unknown = 0;
  for (const { people } of squads) {
    if (people === undefined) {
      unknown += 1;
      continue;
    }
    const size = Math.min(people, mostPeople);
    counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  return {
    sizes: [...counts]
      .map(([people, count]) => ({ people, squads: count }))
      .sort((a, b) => a.people - b.people),
    unknown,
  };
}
