import type { Crossing } from '../../../alignment';
import { crossings } from '../../../alignment/doma/crossings';
import { domainGateways } from '../../../alignment/doma/domainGateways';
import { domainSizes } from '../../../alignment/doma/domainSizes';
import { gatewayBypasses } from '../../../alignment/doma/gatewayBypasses';
import { gateways } from '../../../alignment/doma/gateways';
import { homes } from '../../../alignment/homes';
import type { Facts } from '../../check';
import type { World } from '../../world';
import { liveOwnership } from '../derived/liveOwnership';
import { liveStructure } from '../derived/liveStructure';

// The rules of DOMA one by one: all of them at once would hold everything else up for too long.

const liveHomes = (world: World) => homes(world.once(liveStructure));

const liveCrossings = (world: World) =>
  crossings(world.once(liveStructure), world.once(liveHomes));

const doors = (world: World) => gateways(world.once(liveOwnership));

/** How many services each domain with something live in it holds. */
const sizes = (world: World) =>
  domainSizes(
    world.once(liveOwnership),
    world.once(liveHomes),
    world.once(liveStructure).domains,
  );

const byCaller = (
  all: readonly Crossing[],
): ReadonlyMap<number, Crossing[]> => {
  const found = new Map<number, Crossing[]>();
  for (const crossing of all) {
    const those = found.get(crossing.from);
    if (those) those.push(crossing);
    else found.set(crossing.from, [crossing]);
  }
  return found;
};

const crossingsByCaller = (world: World) => byCaller(world.once(liveCrossings));

/** Who calls another domain past its gateways. */
export const bypassesByCaller = (world: World) =>
  byCaller(gatewayBypasses(world.once(doors), world.once(liveCrossings)));

/** The calls of the component at hand into other domains, each callee once. */
export const crossingsOf = ({ world, id }: Facts): readonly Crossing[] =>
  world.once(crossingsByCaller).get(id) ?? [];

/** What is said of each domain in a list, by the domain. */
const byDomain = <Said extends { domain: number }>(
  all: readonly Said[],
): ReadonlyMap<number, Said> => new Map(all.map(each => [each.domain, each]));

/** The gateways of each domain that has something live in it. */
export const gatewaysOfDomains = (world: World) =>
  byDomain(domainGateways(world.graph, world.once(doors), world.once(sizes)));

/** The services of each domain that has something live in it. */
export const sizesOfDomains = (world: World) => byDomain(world.once(sizes));
