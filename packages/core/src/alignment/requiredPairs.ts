import { type Adjacency, adjacency, NONE, sources } from '../graph';
import { coordinationRequirements } from './coordinationRequirements';
import type { Structure } from './structure';
import type { Ties } from './ties';

/** Two teams, lower position first, and how many ties ask them to coordinate. */
export type RequiredPair = { a: number; b: number; strength: number };

/** Edges of a matrix under construction. */
type Entries = { from: number[]; to: number[] };

const push = ({ from, to }: Entries, row: number, column: number) => {
  from.push(row);
  to.push(column);
};

const matrix = (rows: number, { from, to }: Entries): Adjacency =>
  adjacency(rows, from, to);

/**
 * The matrices of a structure. Tasks are its components and, twice, its stores: using one from
 * inside the scope has to do with all its users, using it from outside with those inside only.
 */
function matrices(structure: Structure, ties: Ties) {
  const { components, stores, team, teams } = structure;
  const inside = (store: number) => components.length + store;
  const outside = (store: number) => inside(store) + stores.length;
  const work: Entries = { from: [], to: [] };
  const needs: Entries = {
    from: [...sources(ties.links)],
    to: [...ties.links.targets],
  };
  for (const [component, owner] of team.entries()) {
    if (owner !== NONE) push(work, owner, component);
  }
  for (const { store, ...users } of ties.shared) {
    for (const user of users.inside) push(work, user, inside(store));
    for (const user of users.outside) push(work, user, outside(store));
    push(needs, inside(store), inside(store));
    push(needs, inside(store), outside(store));
    push(needs, outside(store), inside(store));
  }
  return {
    tA: matrix(teams.length, work),
    tD: matrix(components.length + 2 * stores.length, needs),
  };
}

/**
 * The pairs of teams that have to coordinate: a component of one calls, or consumes an API of,
 * a component of the other, or both use a data store. What two teams outside the scope do with
 * each other is not among it.
 */
export function requiredPairs(
  structure: Structure,
  ties: Ties,
): RequiredPair[] {
  const { tA, tD } = matrices(structure, ties);
  const pairs: RequiredPair[] = [];
  for (const [a, row] of coordinationRequirements(tA, tD).entries()) {
    for (const [b, strength] of row) if (a < b) pairs.push({ a, b, strength });
  }
  return pairs.sort((one, other) => one.a - other.a || one.b - other.b);
}
