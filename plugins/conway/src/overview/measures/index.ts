import { congruence } from './congruence';
import { coreSize } from './coreSize';
import { crossTeam, crossUnit } from './crossShares';
import { distributedMonolith } from './distributedMonolith';
import type { Measure } from './measure';
import { mirror } from './mirror';
import { modularity } from './modularity';
import { propagationCost } from './propagationCost';
import { purity } from './purity';
import { syncChain } from './syncChain';
import { teamLoad } from './teamLoad';

export type { Measure, MeasureEvidence, Reading } from './measure';

/** The measures in the order in which the page shows them. */
export const MEASURES: readonly Measure[] = [
  mirror,
  congruence,
  purity,
  modularity,
  propagationCost,
  coreSize,
  syncChain,
  teamLoad,
  distributedMonolith,
  crossUnit,
  crossTeam,
];
