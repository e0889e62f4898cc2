import { NONE } from '../../graph';
import type { Fraction, Today } from './today';

/** The components that a move puts in another light, counted so that their purity is a sum. */
export class PurityTally {
  readonly before: Fraction = { n: 0, m: 0 };
  #judged = 0;
  #pure = 0;
  readonly #pureAt = new Map<number, number>();

  /** How many of the components are pure, and can be judged, when what moves goes to `unit`. */
  at(unit: number): Fraction {
    return { n: this.#pure + (this.#pureAt.get(unit) ?? 0), m: this.#judged };
  }

  /** A component as it is: in `unit`, its domain at home in `home`. */
  today(unit: number, home: number) {
    if (unit === NONE || home === NONE) return;
    this.before.m++;
    if (unit === home) this.before.n++;
  }

  /** It will be pure when what moves goes to `unit`. */
  pureAt(unit: number) {
    if (unit === NONE) return;
    this.#judged++;
    this.#pureAt.set(unit, (this.#pureAt.get(unit) ?? 0) + 1);
  }

  /** It will be pure wherever what moves goes. */
  pureAnywhere() {
    this.#judged++;
    this.#pure++;
  }
}

/** Components that go to another unit, with the domains whose owner goes with them. */
export function purityOfUnitMove(
  { structure: { domain, inScope, unitOfDomain }, unit, ofDomain }: Today,
  moving: readonly number[],
  domainsMoving: readonly number[] = [],
): PurityTally {
  const tally = new PurityTally();
  const movesAlong = new Set(domainsMoving);
  const isMoving = new Set(moving);
  for (const one of moving) {
    if (one >= inScope || domain[one] === NONE) continue;
    const home = unitOfDomain[domain[one]];
    tally.today(unit[one], home);
    if (movesAlong.has(domain[one])) tally.pureAnywhere();
    else tally.pureAt(home);
  }
  for (const each of domainsMoving) {
    for (const one of ofDomain[each]) {
      if (isMoving.has(one)) continue;
      tally.today(unit[one], unitOfDomain[each]);
      tally.pureAt(unit[one]);
    }
  }
  return tally;
}

/** Components that go to another domain, of which the unit is known. */
export function purityOfDomainMove(
  { structure: { domain, inScope, unitOfDomain }, unit }: Today,
  moving: readonly number[],
): PurityTally {
  const tally = new PurityTally();
  for (const one of moving) {
    if (one >= inScope) continue;
    if (domain[one] !== NONE) tally.today(unit[one], unitOfDomain[domain[one]]);
    tally.pureAt(unit[one]);
  }
  return tally;
}
