import { isService, NONE } from '../../graph';
import { headcount } from '../../ownership';
import { twoPizzaVerdict } from '../../ownership/findings/twoPizzaTeam';
import type { Structure } from '../structure';
import { MOST_SERVICES } from '../teamLoad';
import { members } from './today';

/** A unit that a service could go to, with the teams in it that have room. */
export type Opening = { unit: number; teams: number[] };

/** The services of each team, in scope or not. */
export function servicesOf({ map, teams }: Structure): number[] {
  const counts = new Map(teams.map(id => [id, 0]));
  for (const [id, entity] of map.graph.entities.entries()) {
    const count = counts.get(map.owner[id]);
    if (count !== undefined && map.included[id] && isService(entity)) {
      counts.set(map.owner[id], count + 1);
    }
  }
  return teams.map(id => counts.get(id) ?? 0);
}

/**
 * Where a service could go, by the entity number of the organization. A team with three
 * services has no room, nor has one of which it is known that it is far from two pizzas.
 */
export function openings(
  { map, teams, unit, units }: Structure,
  services: readonly number[],
): Map<number, Opening[]> {
  const hasRoom = (team: number) => {
    const people = headcount(map.graph, teams[team]);
    const isFit = people === undefined || twoPizzaVerdict(people) !== 'fail';
    return isFit && services[team] < MOST_SERVICES;
  };
  const open = unit.map((home, team) => (hasRoom(team) ? home : NONE));
  const result = new Map<number, Opening[]>();
  for (const [home, those] of members(open, units.length).entries()) {
    if (those.length === 0) continue;
    const organization = map.tree.organization[units[home]];
    const opening = { unit: home, teams: those };
    const others = result.get(organization);
    if (others) others.push(opening);
    else result.set(organization, [opening]);
  }
  return result;
}
