import { neighbours, NONE } from '../graph';
import { distinctCalls, type DistinctCall } from './distinctCalls';
import type { Structure } from './structure';
import { teamPairKey } from './teamPairKey';
import type { Ties } from './ties';

/** A tie between two teams that no API contract covers, as positions. @public */
export type UncoveredTie =
  (DistinctCall & { kind: 'call' }) | { kind: 'store'; store: number };

/**
 * What ties two teams to each other without a contract, by the key of the pair: calls whose
 * caller consumes no API of the callee, and data stores that both use, which no API covers.
 */
export function uncoveredTies(
  structure: Structure,
  ties: Ties,
): Map<number, UncoveredTie[]> {
  const { contracts, team, teams } = structure;
  const keyOf = teamPairKey(teams.length);
  const found = new Map<number, UncoveredTie[]>();
  const add = (one: number, other: number, tie: UncoveredTie) => {
    if (one === NONE || other === NONE || one === other) return;
    const key = keyOf(one, other);
    const those = found.get(key);
    if (those) those.push(tie);
    else found.set(key, [tie]);
  };
  for (const call of distinctCalls(structure)) {
    const { from, to } = call;
    if (neighbours(contracts, from).includes(to)) continue;
    add(team[from], team[to], { ...call, kind: 'call' });
  }
  for (const { store, inside, outside } of ties.shared) {
    for (const [index, one] of inside.entries()) {
      for (const other of [...inside.slice(index + 1), ...outside]) {
        add(one, other, { kind: 'store', store });
      }
    }
  }
  return found;
}
