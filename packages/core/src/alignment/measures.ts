import { type Communities, communities } from './communities';
import { componentUnits } from './componentUnits';
import { type Congruence, congruence } from './congruence';
import type { CongruenceOptions } from './contacts';
import { coreSize, type CoreSize } from './coreSize';
import { crossTeamShare, crossUnitShare } from './crossShare';
import { innerCalls } from './innerCalls';
import { type MirrorScore, mirrorScore } from './mirrorScore';
import { modularity } from './modularity';
import { partitionAgreement } from './partitionAgreement';
import { propagationCost } from './propagationCost';
import { type Purity, purity } from './purity';
import { type Share, share } from './share';
import type { Structure } from './structure';
import { type TeamLoads, teamLoad } from './teamLoad';
import { type Visibility, visibility } from './visibility';

/** What depends on the calls alone, so that no move of an owner or a domain changes it. @public */
export type CallMeasures = {
  visibility: Visibility;
  propagationCost: Share;
  coreSize: CoreSize;
  communities: Communities;
};

/** What depends on who owns what and where. @public */
export type PlaceMeasures = {
  mirror: MirrorScore;
  purity: Purity;
  congruence: Congruence;
  /** Pairs of teams that have to coordinate, of them in one unit. */
  together: Share;
  /** Q of the units, and how far they are the groups that the calls make (AMI). */
  modularity: number | null;
  agreement: number | null;
  teamLoad: TeamLoads;
  crossUnit: Share;
  crossTeam: Share;
};

/** The measures of the calls between the components in scope. @public */
export function callMeasures(structure: Structure): CallMeasures {
  const calls = innerCalls(structure);
  const seen = visibility(calls);
  const cost = propagationCost(seen);
  return {
    visibility: seen,
    // Without a call nothing spreads, but nothing was looked at either.
    propagationCost:
      calls.targets.length === 0 ? { ...cost, value: null } : cost,
    coreSize: coreSize(calls),
    communities: communities(calls),
  };
}

/** The measures of a structure beside its organisation. @public */
export function placeMeasures(
  structure: Structure,
  { groupOf }: Communities,
  options: CongruenceOptions,
): PlaceMeasures {
  const units = componentUnits(structure).subarray(0, structure.inScope);
  const found = congruence(structure, options);
  const together = found.pairs.filter(({ channels }) =>
    channels.includes('unit'),
  );
  return {
    mirror: mirrorScore(structure),
    purity: purity(structure),
    congruence: found,
    together: share(together.length, found.pairs.length, found.unknown),
    modularity: modularity(innerCalls(structure), units),
    agreement: partitionAgreement(units, groupOf),
    teamLoad: teamLoad(structure),
    crossUnit: crossUnitShare(structure),
    crossTeam: crossTeamShare(structure),
  };
}
