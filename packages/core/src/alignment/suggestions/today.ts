import { type Adjacency, NONE, reversed } from '../../graph';
import { callPairs } from '../callPairs';
import { componentUnits } from '../componentUnits';
import { mirrorScore } from '../mirrorScore';
import { purity } from '../purity';
import { requiredPairs } from '../requiredPairs';
import type { Structure } from '../structure';
import { type Ties, tiesOf } from '../ties';

/** So many of so many. */
export type Fraction = { n: number; m: number };

/** A structure with everything about it that all moves are compared to. */
export type Today = {
  structure: Structure;
  ties: Ties;
  callees: Adjacency;
  callers: Adjacency;
  /** By component. */
  unit: Int32Array;
  /** Components by unit, by team, and those in scope by domain. */
  ofUnit: readonly (readonly number[])[];
  ofTeam: readonly (readonly number[])[];
  ofDomain: readonly (readonly number[])[];
  mirror: Fraction;
  purity: Fraction;
  /** The teams that each team has to coordinate with. */
  partners: readonly (readonly number[])[];
  /** How many pairs of these sit in one unit. */
  together: number;
};

/** The positions of `places` by the place that each is in. */
export function members(places: Int32Array, size: number): number[][] {
  const result = Array.from({ length: size }, (): number[] => []);
  for (const [member, place] of places.entries()) {
    if (place !== NONE) result[place].push(member);
  }
  return result;
}

/** Looks at a structure once for all moves. */
export function todayOf(structure: Structure): Today {
  const { domain, domains, inScope, team, teams, units } = structure;
  const ties = tiesOf(structure);
  const callees = callPairs(structure.calls);
  const unit = componentUnits(structure);
  const partners = teams.map((): number[] => []);
  let together = 0;
  for (const { a, b } of requiredPairs(structure, ties)) {
    partners[a].push(b);
    partners[b].push(a);
    const home = structure.unit[a];
    if (home !== NONE && home === structure.unit[b]) together++;
  }
  return {
    structure,
    ties,
    callees,
    callers: reversed(callees),
    unit,
    ofUnit: members(unit, units.length),
    ofTeam: members(team, teams.length),
    ofDomain: members(domain.subarray(0, inScope), domains.length),
    mirror: mirrorScore(structure),
    purity: purity(structure),
    partners,
    together,
  };
}
