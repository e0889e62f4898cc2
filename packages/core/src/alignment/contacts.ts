import { neighbours, NONE } from '../graph';
import { nearestCommonGroup } from '../ownership/nearestCommonGroup';
import {
  type DeclaredInteraction,
  declaredInteractions,
} from './declaredInteractions';
import type { Structure } from './structure';
import { teamPairKey } from './teamPairKey';

/** @public */
export type CongruenceOptions = {
  /** A day in ISO form: what was declared to end before it has ended. */
  today: string;
  /** How many levels above both teams the group may be that brings them together; absent = anywhere in their unit. */
  levels?: number;
};

/** What two teams, as positions, have in common that somebody has to keep up. @public */
export type Contact = {
  a: number;
  b: number;
  /** Entity numbers of the users who are in both. */
  members: number[];
  /** What one declares of its work with the other, as far as it is not over. */
  interactions: DeclaredInteraction[];
};

/** Tells whether two teams sit in one unit, and near enough to each other. */
export function sitTogether(
  { map: { tree }, teams, unit }: Structure,
  levels = Infinity,
) {
  return (one: number, other: number): boolean => {
    if (unit[one] === NONE || unit[one] !== unit[other]) return false;
    if (levels === Infinity) return true;
    const common = nearestCommonGroup(tree, teams[one], teams[other]);
    return [one, other].every(
      each => tree.depth[teams[each]] - tree.depth[common] <= levels,
    );
  };
}

/** Teams of a structure, as positions, by user. */
function teamsOfUsers({ map: { graph }, teams }: Structure) {
  const result = new Map<number, number[]>();
  for (const [team, id] of teams.entries()) {
    for (const user of neighbours(graph.members, id)) {
      const those = result.get(user);
      if (those) those.push(team);
      else result.set(user, [team]);
    }
  }
  return result;
}

/** The pairs of teams that share members or declare to work with each other, by their key. */
export function contactsOf(
  structure: Structure,
  today: string,
): Map<number, Contact> {
  const { teams } = structure;
  const keyOf = teamPairKey(teams.length);
  const found = new Map<number, Contact>();
  const between = (one: number, other: number): Contact => {
    const key = keyOf(one, other);
    const [a, b] = one < other ? [one, other] : [other, one];
    const contact = found.get(key) ?? { a, b, members: [], interactions: [] };
    found.set(key, contact);
    return contact;
  };
  for (const [user, those] of teamsOfUsers(structure)) {
    for (const [index, one] of those.entries()) {
      for (const other of those.slice(index + 1)) {
        between(one, other).members.push(user);
      }
    }
  }
  const place = new Map(teams.map((id, team) => [id, team]));
  for (const each of declaredInteractions(structure, today)) {
    const [one, other] = [place.get(each.group), place.get(each.other)];
    if (each.isOver || one === undefined || other === undefined) continue;
    between(one, other).interactions.push(each);
  }
  return found;
}
