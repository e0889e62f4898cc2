import { NONE, sources } from '../graph';
import {
  type Contact,
  contactsOf,
  type CongruenceOptions,
  sitTogether,
} from './contacts';
import { type RequiredPair, requiredPairs } from './requiredPairs';
import { type Share, share } from './share';
import type { Structure } from './structure';
import { teamPairKey } from './teamPairKey';
import { type Ties, tiesOf } from './ties';
import { type UncoveredTie, uncoveredTies } from './uncoveredTies';
import { type UnitPairs, unitPairs, wastedContacts } from './waste';

/** Why two teams may be taken to coordinate, the strongest reason first. @public */
export const CHANNELS = ['unit', 'members', 'contract', 'interaction'] as const;

/** @public */
export type Channel = (typeof CHANNELS)[number];

/** Two teams that have to coordinate, as positions. @public */
export type CoordinatingPair = RequiredPair & {
  /** All that hold, in the order of {@link CHANNELS}; none = a gap. */
  channels: Channel[];
};

/** Two teams that have to coordinate and do not, with what ties them. @public */
export type CoordinationGap = RequiredPair & { ties: UncoveredTie[] };

/** @public */
export type Congruence = Share & {
  /** Coordinating pairs by the first of their channels. */
  split: Record<Channel, number>;
  pairs: CoordinatingPair[];
  gaps: CoordinationGap[];
  /** Contacts, other than sitting in one unit, that no tie asks for. */
  waste: Contact[];
  units: UnitPairs[];
};

/** Links of which nobody knows who has to coordinate. */
function unownedLinks({ team }: Structure, { links }: Ties): number {
  const from = sources(links);
  return links.targets.filter(
    (to, link) =>
      from[link] < to && (team[to] === NONE || team[from[link]] === NONE),
  ).length;
}

function splitOf(pairs: readonly CoordinatingPair[]): Record<Channel, number> {
  const split = { unit: 0, members: 0, contract: 0, interaction: 0 };
  for (const { channels } of pairs) {
    const [first] = channels;
    if (first) split[first]++;
  }
  return split;
}

/**
 * Socio-technical congruence: the share of the pairs of teams that have to coordinate that do,
 * |{C_R > 0 and C_A > 0}| / |{C_R > 0}| over unordered pairs, without the diagonal. Required:
 * see {@link requiredPairs}. Actual: same unit, a user in both, an interaction that is declared
 * and not over, or API contracts that cover every tie; a shared data store no contract covers.
 * One number without its split would mislead: where every call has a contract it is 1.
 * Range: 0 to 1. Undefined (null) when no pair has to coordinate. Links of components without
 * a known owner are unknown.
 * Source: M. Cataldo, J. Herbsleb, K. Carley, ESEM 2008. It is for diagnosis, not a grade: I. Kwan,
 * A. Schroeter, D. Damian, TSE 37(3), 2011, found projects that do well without it.
 *
 * @public
 */
export function congruence(
  structure: Structure,
  { today, levels }: CongruenceOptions,
): Congruence {
  const ties = tiesOf(structure);
  const keyOf = teamPairKey(structure.teams.length);
  const uncovered = uncoveredTies(structure, ties);
  const contacts = contactsOf(structure, today);
  const isTogether = sitTogether(structure, levels);
  const required = requiredPairs(structure, ties);
  const pairs = required.map((pair): CoordinatingPair => {
    const key = keyOf(pair.a, pair.b);
    const contact = contacts.get(key);
    const holds: Record<Channel, boolean> = {
      unit: isTogether(pair.a, pair.b),
      members: contact !== undefined && contact.members.length > 0,
      contract: !uncovered.has(key),
      interaction: contact !== undefined && contact.interactions.length > 0,
    };
    return { ...pair, channels: CHANNELS.filter(each => holds[each]) };
  });
  const gaps = pairs
    .filter(({ channels }) => channels.length === 0)
    .map(({ a, b, strength }) => ({
      a,
      b,
      strength,
      ties: uncovered.get(keyOf(a, b)) ?? [],
    }));
  const keys = new Set(required.map(({ a, b }) => keyOf(a, b)));
  return {
    ...share(
      pairs.length - gaps.length,
      pairs.length,
      unownedLinks(structure, ties),
    ),
    split: splitOf(pairs),
    pairs,
    gaps,
    waste: wastedContacts(structure, contacts.values(), (a, b) =>
      keys.has(keyOf(a, b)),
    ),
    units: unitPairs(structure, required),
  };
}
