import { type Call, neighbours, NONE } from '../../../graph';
import type { Facts } from '../../check';

/** A call that the entity at hand makes. */
export type OutgoingCall = { to: number; call: Call };

/** Who is called by the entity at hand, each once; the first call to it counts. */
export function callsFrom({ world: { graph }, id }: Facts): OutgoingCall[] {
  const found = new Map<number, Call>();
  const { offsets, targets } = graph.calls;
  for (let edge = offsets[id]; edge < offsets[id + 1]; edge++) {
    const to = targets[edge];
    if (to !== id && !found.has(to)) found.set(to, graph.callDetails[edge]);
  }
  return [...found].map(([to, call]) => ({ to, call }));
}

/** Calls that leave the team; ends whose owner is not known are in no team. */
export function crossTeamCalls(facts: Facts): OutgoingCall[] {
  const { owner } = facts.world.ownership;
  const own = owner[facts.id];
  return callsFrom(facts).filter(
    ({ to }) => own !== NONE && owner[to] !== NONE && owner[to] !== own,
  );
}

/** What is live among the neighbours of an entity. */
export const liveAmong = (
  { world: { live } }: Facts,
  ids: Iterable<number>,
): number[] => [...ids].filter(id => live[id]);

/** The live components that use the store at hand. */
export const liveUsers = (facts: Facts): number[] =>
  liveAmong(facts, neighbours(facts.world.graph.users, facts.id));
