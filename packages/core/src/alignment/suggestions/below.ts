import { NONE } from '../../graph';
import { isOrganization } from '../../ownership';
import type { Structure } from '../structure';

/** The teams and domains of a structure, as positions, that go where a group goes. */
export type Below = { teams: number[]; domains: number[] };

/** What is at or below each group, short of an organization between. */
export function below(structure: Structure): (group: number) => Below {
  const { map, teams, domains } = structure;
  const found = new Map<number, Below>();
  const at = (group: number) => {
    const there = found.get(group) ?? { teams: [], domains: [] };
    found.set(group, there);
    return there;
  };
  const above = function* above(start: number) {
    for (let group = start; group !== NONE; group = map.tree.parent[group]) {
      if (isOrganization(map.graph.entities[group])) return;
      yield group;
    }
  };
  for (const [team, id] of teams.entries()) {
    for (const group of above(id)) at(group).teams.push(team);
  }
  for (const [domain, id] of domains.entries()) {
    for (const group of above(map.owner[id])) at(group).domains.push(domain);
  }
  return at;
}
