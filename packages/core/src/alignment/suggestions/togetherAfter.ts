import { neighbours, NONE } from '../../graph';
import type { Today } from './today';

/** The teams that components have to do with; their own may be among them. */
function partnersOf(
  { ties, structure: { inScope, team, uses } }: Today,
  components: Iterable<number>,
): Set<number> {
  const partners = new Set<number>();
  for (const component of components) {
    for (const other of neighbours(ties.links, component)) {
      partners.add(team[other]);
    }
    for (const store of neighbours(uses, component)) {
      for (const user of ties.users[store]) {
        if (component < inScope || user < inScope) partners.add(team[user]);
      }
    }
  }
  partners.delete(NONE);
  return partners;
}

/**
 * The pairs of teams of one unit that have to coordinate, when a component goes to a team of
 * another unit: the team that it leaves may lose some, the team that it joins gets some.
 */
export function togetherAfter(
  today: Today,
  component: number,
): (to: number) => number {
  const { ofTeam, partners, structure, together } = today;
  const { team, unit } = structure;
  const from = team[component];
  const left = partnersOf(
    today,
    ofTeam[from].filter(each => each !== component),
  );
  const lost = partners[from].filter(
    each => unit[each] === unit[from] && !left.has(each),
  ).length;
  const own = [...partnersOf(today, [component])];
  return to => {
    const isNew = (each: number) =>
      unit[each] === unit[to] && each !== to && !partners[to].includes(each);
    return together - lost + own.filter(isNew).length;
  };
}
