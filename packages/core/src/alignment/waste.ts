import { NONE } from '../graph';
import type { Contact } from './contacts';
import type { RequiredPair } from './requiredPairs';
import type { Structure } from './structure';

/** How many pairs of teams of one unit, as a position, have to coordinate. @public */
export type UnitPairs = { unit: number; pairs: number; required: number };

/** 1 for the teams all of whose components are in scope, so that all their ties are known. */
function whollyInScope({
  components,
  inScope,
  map,
  team,
  teams,
}: Structure): Uint8Array {
  const missing = new Map(teams.map(id => [id, 0]));
  const count = (id: number, step: number) => {
    const known = missing.get(id);
    if (known !== undefined) missing.set(id, known + step);
  };
  for (const [id, { kind }] of map.graph.entities.entries()) {
    if (kind === 'component' && map.included[id]) count(map.owner[id], 1);
  }
  for (const at of components.slice(0, inScope).keys()) {
    if (team[at] !== NONE) count(teams[team[at]], -1);
  }
  return Uint8Array.from(teams, id => (missing.get(id) === 0 ? 1 : 0));
}

/**
 * The contacts that no tie asks for: coordination that may be wasted. Of two teams whose
 * components are partly out of scope it cannot be told.
 */
export function wastedContacts(
  structure: Structure,
  contacts: Iterable<Contact>,
  isRequired: (a: number, b: number) => boolean,
): Contact[] {
  const isWhole = whollyInScope(structure);
  return [...contacts]
    .filter(({ a, b }) => (isWhole[a] || isWhole[b]) && !isRequired(a, b))
    .sort((one, other) => one.a - other.a || one.b - other.b);
}

/** The units of the owners of what is in scope: pairs of these that could and that have to coordinate. */
export function unitPairs(
  { inScope, team, unit, units }: Structure,
  required: readonly RequiredPair[],
): UnitPairs[] {
  const owners = new Set(team.subarray(0, inScope));
  owners.delete(NONE);
  const teams = new Float64Array(units.length);
  for (const owner of owners) if (unit[owner] !== NONE) teams[unit[owner]]++;
  const needed = new Float64Array(units.length);
  for (const { a, b } of required) {
    if (unit[a] === NONE || unit[a] !== unit[b]) continue;
    if (owners.has(a) && owners.has(b)) needed[unit[a]]++;
  }
  return [...units.keys()]
    .filter(each => teams[each] > 0)
    .map(each => ({
      unit: each,
      pairs: (teams[each] * (teams[each] - 1)) / 2,
      required: needed[each],
    }));
}
