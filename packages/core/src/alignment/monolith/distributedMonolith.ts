import { homes } from '../homes';
import { innerCalls } from '../innerCalls';
import { propagationCost } from '../propagationCost';
import type { Share } from '../share';
import { sharedStores } from '../sharedStores';
import type { Structure } from '../structure';
import { visibility } from '../visibility';
import { costOfChange } from './costOfChange';
import { cyclesAcrossTeams } from './cyclesAcrossTeams';
import { lockstep } from './lockstep';
import { lockstepReleases } from './lockstepReleases';
import { mutualCallPairs } from './mutualCallPairs';
import { sharedPipelines } from './sharedPipelines';
import type { Deploy, Signal, SignalSource } from './signal';
import { storesAcrossTeams } from './storesAcrossTeams';
import { synchronousChain } from './synchronousChain';
import { weightedScore } from './weightedScore';

/** @public */
export type DistributedMonolith = {
  /** Always all of them, in one order. */
  signals: readonly Signal[];
  /** How many signals are known, and how many of these are worth a look or worse. */
  known: number;
  firing: number;
  /** DEP-03, 0 to 100; null unless all three of its inputs are known. */
  score: number | null;
};

/** @public */
export type DistributedMonolithOptions = {
  /** Absent = not known, which is not the same as none. */
  deploys?: readonly Deploy[];
  /** The propagation cost in scope, for who has it already. */
  cost?: Share;
};

/**
 * Whether services are deployed apart in name only: a list of signals, each with its n of m
 * and its evidence. It is no figure by itself; a signal that nothing is known of is unknown
 * and never a pass.
 * Range: `firing` of `known` signals; `score` as DEP-03.
 * Source: the signals are put together from the measures beside this file; checks DATA-01,
 * DEP-01, DEP-02, DEP-03.
 *
 * @public
 */
export function distributedMonolith(
  structure: Structure,
  { deploys, cost }: DistributedMonolithOptions = {},
): DistributedMonolith {
  const calls = innerCalls(structure);
  const source: SignalSource = {
    structure,
    calls,
    cost: cost ?? propagationCost(visibility(calls)),
    stores: sharedStores(structure),
    team: homes(structure).team,
    deploys,
  };
  const found = lockstep(source);
  const stores = storesAcrossTeams(source);
  const releases = lockstepReleases(source, found);
  const signals = [
    cyclesAcrossTeams(source),
    stores,
    sharedPipelines(source),
    releases,
    mutualCallPairs(source),
    synchronousChain(source),
    costOfChange(source),
  ];
  const known = signals.filter(({ verdict }) => verdict !== 'unknown');
  return {
    signals,
    known: known.length,
    firing: known.filter(({ verdict }) => verdict !== 'pass').length,
    score: weightedScore(releases.value, stores.value, found?.releases),
  };
}
