import { NONE } from '../../graph';
import { callPairs } from '../callPairs';
import { mutualCalls } from '../mutualCalls';
import { shareSignal, type Signal, type SignalSource } from './signal';

/** Pairs that call each other, of all pairs with a call (SIY); none known to be across teams is a warning only. */
export function mutualCallPairs({
  structure,
  calls,
  team,
}: SignalSource): Signal {
  const { entities } = structure.map.graph;
  const pairs = mutualCalls(calls).map(pair =>
    pair.map(at => structure.components[at]),
  );
  const isInOneTeam = ([a, b]: number[]) =>
    team[a] !== NONE && team[a] === team[b];
  const isAcross = ([a, b]: number[]) =>
    team[a] !== NONE && team[b] !== NONE && team[a] !== team[b];
  const evidence = pairs.map(([a, b]) => ({
    ref: entities[a].ref,
    note: `it and ${entities[b].title} call each other${isInOneTeam([a, b]) ? ', in one team' : ''}`,
  }));
  const linked = callPairs(calls).targets.length - pairs.length;
  const signal = shareSignal('mutual-calls', pairs.length, linked, evidence);
  return signal.verdict === 'fail' && !pairs.some(isAcross)
    ? { ...signal, verdict: 'warn' }
    : signal;
}
