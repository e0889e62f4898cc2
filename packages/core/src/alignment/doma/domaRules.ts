import { NONE } from '../../graph';
import { homes } from '../homes';
import { sharedStores, type StoreUse } from '../sharedStores';
import type { Structure } from '../structure';
import { type Crossing, crossings } from './crossings';
import { type DomainCycle, domainCycles } from './domainCycles';
import { type DomainGateways, domainGateways } from './domainGateways';
import { type DomainSize, domainSizes } from './domainSizes';
import { type GatewayBypass, gatewayBypasses } from './gatewayBypasses';
import { gateways } from './gateways';
import { hasLayers, type UpwardCall, upwardCalls } from './upwardCalls';

/** What the rules of DOMA say; all numbers of things are entity numbers. @public */
export type DomaRules = {
  /** Domains with a component in scope. */
  domains: readonly number[];
  /** Calls between two domains with an end in scope: broken, not known or clean. */
  crossings: number;
  clean: number;
  /** Those that break no rule as far as is known, of which a layer or any gateway is not declared. */
  unknown: number;
  upwardCalls: readonly UpwardCall[];
  gatewayBypasses: readonly GatewayBypass[];
  gateways: readonly DomainGateways[];
  storesAcrossDomains: readonly StoreUse[];
  cycles: readonly DomainCycle[];
  sizes: readonly DomainSize[];
};

/**
 * The rules of domain-oriented microservice architecture: calls go down the layers, they
 * enter a domain through its gateway, each domain has one, no store and no cycle spans
 * domains, and a domain has a handy number of services.
 * Range: the share of clean calls is clean / crossings, 0 to 1. Undefined without calls
 * between domains; a layer that is not declared is unknown and passes nothing.
 * Source: A. Gluck, "Introducing Domain-Oriented Microservice Architecture", Uber, 2020;
 * DOM-02 to DOM-05 and DATA-01.
 *
 * @public
 */
export function domaRules(structure: Structure): DomaRules {
  const { map } = structure;
  const { graph } = map;
  const at = homes(structure);
  const inScope = structure.components.slice(0, structure.inScope);
  const domains = [...new Set(inScope.map(id => at.domain[id]))]
    .filter(domain => domain !== NONE)
    .sort((a, b) => a - b);
  const doors = gateways(map);
  const between = crossings(structure, at);
  const upward = upwardCalls(graph, between);
  const bypasses = gatewayBypasses(doors, between);
  const keyOf = ({ from, to }: Crossing) => from * graph.entities.length + to;
  const broken = new Set([...upward, ...bypasses].map(keyOf));
  const unbroken = between.filter(each => !broken.has(keyOf(each)));
  const clean = unbroken.filter(
    each => hasLayers(graph, each) && doors.areDeclaredAround(each.toDomain),
  ).length;
  const sizes = domainSizes(map, at, domains);
  return {
    domains,
    crossings: between.length,
    clean,
    unknown: unbroken.length - clean,
    upwardCalls: upward,
    gatewayBypasses: bypasses,
    gateways: domainGateways(graph, doors, sizes),
    storesAcrossDomains: sharedStores(structure).acrossDomains,
    cycles: domainCycles(between),
    sizes,
  };
}
