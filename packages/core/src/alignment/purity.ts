import { NONE } from '../graph';
import { componentUnits } from './componentUnits';
import { type Share, share } from './share';
import type { Structure } from './structure';

/** How much of a domain is in the hands of the unit that owns it. @public */
export type DomainPurity = Share & {
  domain: number;
  /** The components whose owner is in another unit. */
  strangers: number[];
};

/** How much of all domains together is. @public */
export type Purity = Share & { domains: DomainPurity[] };

/**
 * Purity of a domain: the share of its components in scope whose owner is in the unit of the
 * domain's owner; of all domains: the same over all their components.
 * Range: 0 to 1 (the unit that answers for a domain owns all of it).
 * Undefined (null) when nobody knows whose the domain or any of its components is; components
 * without a known unit, or without a domain whose owner is known, count as unknown.
 * Source: CON-06 of Banyan's checks.
 *
 * @public
 */
export function purity(structure: Structure): Purity {
  const { domain, domains, inScope, unitOfDomain } = structure;
  const unit = componentUnits(structure);
  const members = domains.map((): number[] => []);
  for (let component = 0; component < inScope; component++) {
    if (domain[component] !== NONE) members[domain[component]].push(component);
  }
  const each = members.flatMap((all, id): DomainPurity | never[] => {
    if (all.length === 0) return [];
    const home = unitOfDomain[id];
    const known = home === NONE ? [] : all.filter(one => unit[one] !== NONE);
    const strangers = known.filter(one => unit[one] !== home);
    const { length } = known;
    return {
      domain: id,
      ...share(length - strangers.length, length, all.length - length),
      strangers,
    };
  });
  const n = each.reduce((sum, one) => sum + one.n, 0);
  const m = each.reduce((sum, one) => sum + one.m, 0);
  return { ...share(n, m, inScope - m), domains: each };
}
