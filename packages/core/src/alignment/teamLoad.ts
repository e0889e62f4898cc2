import { isService, NONE } from '../graph';
import { headcount } from '../ownership';
import { twoPizzaVerdict } from '../ownership/findings/twoPizzaTeam';
import { type Share, share } from './share';
import type { Structure } from './structure';

/** More services than this are too many for a team. */
export const MOST_SERVICES = 3;

/** What one team carries, in scope or not. @public */
export type TeamLoad = {
  team: number;
  components: number;
  /** Services and gateways among them. */
  services: number;
  /** Entity numbers of the domains that its components are in. */
  domains: number[];
  /** Components of tier 0 to 3, then of unknown tier. */
  tiers: number[];
  people?: number;
  /** How far two pizzas feed it; absent where nobody knows how many it feeds. */
  band?: 'pass' | 'warn' | 'fail';
  /** n(n - 1) / 2 for n people. */
  paths?: number;
};

/** @public */
export type TeamLoads = Share & { teams: TeamLoad[] };

const UNKNOWN_TIER = 4;

/** Everything in the picture that each of `teams` owns, by entity number of the team. */
function belongings({ map, teams }: Structure): Map<number, number[]> {
  const owned = new Map(teams.map((id): [number, number[]] => [id, []]));
  for (const [id, { kind }] of map.graph.entities.entries()) {
    if (kind === 'component' && map.included[id]) {
      owned.get(map.owner[id])?.push(id);
    }
  }
  return owned;
}

function sizeOf(people: number | undefined) {
  return people === undefined
    ? {}
    : {
        people,
        band: twoPizzaVerdict(people),
        paths: (people * (people - 1)) / 2,
      };
}

/**
 * Team load: how many of the teams that own a service own one to three; and of each team with
 * something in scope its components, services, domains, tiers, people, whether two pizzas feed
 * it (6 to 10 people; 4 to 12 is a warning) and its paths of communication, n(n - 1) / 2.
 * Range: 0 to 1. Undefined (null) when no team owns a service. Components without a known owner
 * are unknown. A team is looked at as a whole, also when only a part of it is in scope.
 * Source: two-pizza teams (OWN-03), 1-3 services a team (OWN-04); F. Brooks, "The Mythical
 * Man-Month", 1975, for the paths.
 *
 * @public
 */
export function teamLoad(structure: Structure): TeamLoads {
  const { inScope, map, team, teams } = structure;
  const { domain, entities } = map.graph;
  const owned = belongings(structure);
  const those = team.subarray(0, inScope);
  const shown = [...new Set(those)].filter(each => each !== NONE);
  const loads = shown
    .sort((a, b) => a - b)
    .map((each): TeamLoad => {
      const components = owned.get(teams[each]) ?? [];
      const tiers = [0, 0, 0, 0, 0];
      for (const id of components) tiers[entities[id].tier ?? UNKNOWN_TIER]++;
      const domains = new Set(components.map(id => domain[id]));
      domains.delete(NONE);
      return {
        team: each,
        components: components.length,
        services: components.filter(id => isService(entities[id])).length,
        domains: [...domains].sort((a, b) => a - b),
        tiers,
        ...sizeOf(headcount(map.graph, teams[each])),
      };
    });
  const serving = loads.filter(({ services }) => services > 0);
  const fine = serving.filter(({ services }) => services <= MOST_SERVICES);
  const unowned = those.filter(each => each === NONE).length;
  return { ...share(fine.length, serving.length, unowned), teams: loads };
}
