import { isProductionService, NONE } from '../../graph';
import type { Homes } from '../homes';
import type { Terrain } from '../structure';

/** @public */
export type DomainSize = {
  domain: number;
  /** Production services and gateways in it, in scope or not. */
  services: number;
  /** not-applicable = it has none: a domain of libraries or platforms. */
  verdict: 'pass' | 'warn' | 'fail' | 'not-applicable';
};

/** 5 to 10 services pass, fewer or up to 30 are worth a warning, more fail. */
function verdictOn(services: number): DomainSize['verdict'] {
  if (services === 0) return 'not-applicable';
  if (services > 30) return 'fail';
  return services >= 5 && services <= 10 ? 'pass' : 'warn';
}

/** DOM-05: how many services each domain holds, and whether that is in the comfort band. */
export function domainSizes(
  { graph }: Pick<Terrain, 'graph'>,
  { domain }: Homes,
  domains: readonly number[],
): DomainSize[] {
  const counts = new Map<number, number>();
  for (const [id, entity] of graph.entities.entries()) {
    if (domain[id] === NONE || !isProductionService(entity)) continue;
    counts.set(domain[id], (counts.get(domain[id]) ?? 0) + 1);
  }
  return domains.map(each => {
    const services = counts.get(each) ?? 0;
    return { domain: each, services, verdict: verdictOn(services) };
  });
}
