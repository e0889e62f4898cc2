import type { Structure } from '../../../alignment';
import {
  type DistinctCall,
  distinctCalls,
} from '../../../alignment/distinctCalls';
import { adjacency, type Graph, NONE } from '../../../graph';
import { scopeOf } from '../../../ownership';
import type { Facts } from '../../check';
import type { World } from '../../world';
import { liveOwnership } from '../derived/liveOwnership';
import { liveStructure } from '../derived/liveStructure';

/** Components, as positions in the structure of all that is live, and the calls that touch them. */
type Part = { members: number[]; calls: DistinctCall[] };

const allCalls = (world: World) => distinctCalls(world.once(liveStructure));

/** A domain and all above it, which may be a cycle. */
function upwards({ parent }: Graph, domain: number): Set<number> {
  const found = new Set<number>();
  for (let at = domain; at !== NONE && !found.has(at); at = parent[at])
    found.add(at);
  return found;
}

/** The part of each domain, those below it included; looking at everything anew for each takes too long. */
function domainParts(world: World): ReadonlyMap<number, Part> {
  const { graph } = world;
  const { components, inScope } = world.once(liveStructure);
  const above = new Map<number, Set<number>>();
  const around = (at: number): Set<number> => {
    const domain = graph.domain[components[at]];
    const known = above.get(domain) ?? upwards(graph, domain);
    above.set(domain, known);
    return known;
  };
  const parts = new Map<number, Part>();
  const partOf = (domain: number): Part => {
    const part = parts.get(domain) ?? { members: [], calls: [] };
    parts.set(domain, part);
    return part;
  };
  for (let at = 0; at < inScope; at++)
    for (const domain of around(at)) partOf(domain).members.push(at);
  for (const call of world.once(allCalls)) {
    const touched = new Set([...around(call.from), ...around(call.to)]);
    for (const domain of touched) partOf(domain).calls.push(call);
  }
  return parts;
}

/** What belongs to a group. */
function groupPart(world: World, group: number): Part {
  const { components } = world.once(liveStructure);
  const scope = scopeOf(world.once(liveOwnership), group);
  const isInside = (at: number) => scope[components[at]] === 1;
  return {
    members: [...components.keys()].filter(isInside),
    calls: world
      .once(allCalls)
      .filter(({ from, to }) => isInside(from) || isInside(to)),
  };
}

/** The structure cut down to a part: its calls without its contracts and stores. */
function cutTo(structure: Structure, { members, calls }: Part): Structure {
  const places = new Map(members.map((at, place) => [at, place]));
  const placeOf = (at: number) => {
    const place = places.get(at) ?? places.size;
    places.set(at, place);
    return place;
  };
  const from = calls.map(call => placeOf(call.from));
  const to = calls.map(call => placeOf(call.to));
  const all = [...places.keys()];
  const pick = (values: Int32Array) => Int32Array.from(all, at => values[at]);
  const size = all.length;
  const nothing = adjacency(size, [], []);
  const numbers = calls.map(({ call }) => call);
  return {
    ...structure,
    components: all.map(at => structure.components[at]),
    inScope: members.length,
    team: pick(structure.team),
    domain: pick(structure.domain),
    system: pick(structure.system),
    calls: adjacency(size, from, to),
    call: Int32Array.from(adjacency(size, from, numbers).targets),
    contracts: nothing,
    uses: nothing,
  };
}

/** What is live of the domain or group at hand, beside its organisation, by its calls alone. */
export function structureAtHand({ world, entity, id }: Facts): Structure {
  const part =
    entity.kind === 'domain'
      ? world.once(domainParts).get(id)
      : groupPart(world, id);
  return cutTo(world.once(liveStructure), part ?? { members: [], calls: [] });
}
