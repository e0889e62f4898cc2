import { NONE } from '../../graph';
import type { Terrain } from '../structure';

/** The declared gateways of each domain, as entity numbers. */
export type Gateways = {
  of: (domain: number) => readonly number[];
  /** Does the company of a domain declare gateways at all? Else nothing follows from there being none. */
  areDeclaredAround: (domain: number) => boolean;
};

/** Every gateway in the picture, in scope or not; only a declaration makes one, never a type. */
export function gateways({ graph, tree, owner, included }: Terrain): Gateways {
  const ofDomain = new Map<number, number[]>();
  for (const [id, { kind, gatewayFor }] of graph.entities.entries()) {
    if (!included[id] || kind !== 'component' || !gatewayFor) continue;
    const domain = graph.ids.get(gatewayFor);
    if (domain === undefined) continue;
    ofDomain.set(domain, [...(ofDomain.get(domain) ?? []), id]);
  }
  const companyOf = (domain: number) =>
    owner[domain] === NONE ? NONE : tree.organization[owner[domain]];
  const companies = new Set([...ofDomain.keys()].map(companyOf));
  return {
    of: domain => ofDomain.get(domain) ?? [],
    areDeclaredAround: domain => companies.has(companyOf(domain)),
  };
}
