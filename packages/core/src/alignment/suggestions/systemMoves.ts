import { NONE } from '../../graph';
import { CallTally } from './callTally';
import { purityOfDomainMove } from './purityTally';
import { members } from './today';
import type { Structure } from '../structure';
import type { Trials } from './trials';

/** The organization of the owner of a domain, by entity number; undefined = nobody knows. */
function organizationOf(
  { map, unitOfDomain, units }: Structure,
  domain: number,
): number | undefined {
  if (domain === NONE || unitOfDomain[domain] === NONE) return undefined;
  return map.tree.organization[units[unitOfDomain[domain]]];
}

/** The domains of each organization. */
function domainsOf(structure: Structure): Map<number, number[]> {
  const result = new Map<number, number[]>();
  for (const domain of structure.domains.keys()) {
    const organization = organizationOf(structure, domain);
    if (organization === undefined) continue;
    const others = result.get(organization);
    if (others) others.push(domain);
    else result.set(organization, [domain]);
  }
  return result;
}

/**
 * Systems to another domain of their organization. A domain that nobody is known to own is no
 * target: what that does to purity cannot be told.
 */
export function trySystems(trials: Trials): void {
  const { structure, unit, together } = trials.today;
  const { domain, domains, inScope, system, systems } = structure;
  const options = domainsOf(structure);
  for (const [at, moving] of members(system, systems.length).entries()) {
    const home = domain[moving[0]];
    const organization = organizationOf(structure, home);
    if (moving[0] >= inScope || organization === undefined) continue;
    const mover = { moving, axis: domain, other: unit };
    const trial = {
      mover,
      calls: new CallTally(trials.today, mover),
      purity: purityOfDomainMove(trials.today, moving),
    };
    for (const place of options.get(organization) ?? []) {
      if (place === home) continue;
      const target = { place, unit: structure.unitOfDomain[place] };
      const effect = trials.attempt(trial, target);
      if (!effect) continue;
      trials.keep({
        ...effect,
        kind: 'system-to-domain',
        what: systems[at],
        to: domains[place],
        together,
      });
    }
  }
}
