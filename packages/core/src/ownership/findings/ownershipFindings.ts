import type { OwnershipMap } from '../ownershipMap';
import { domainsOfTeam } from './domainsOfTeam';
import type { Finding, FindingOptions, FindingRule } from './finding';
import { groupCycle } from './groupCycle';
import { overlayOwns } from './overlayOwns';
import { ownerOfStore } from './ownerOfStore';
import { ownsNothing } from './ownsNothing';
import { servicesOfStore } from './servicesOfStore';
import { servicesOfTeam } from './servicesOfTeam';
import { severalOwners } from './severalOwners';
import { staleOwnership } from './staleOwnership';
import { teamsOfStore } from './teamsOfStore';
import { twoPizzaTeam } from './twoPizzaTeam';
import { withoutMembers } from './withoutMembers';
import { withoutOwner } from './withoutOwner';

const RULES: readonly FindingRule[] = [
  withoutOwner,
  severalOwners,
  twoPizzaTeam,
  servicesOfTeam,
  overlayOwns,
  domainsOfTeam,
  teamsOfStore,
  servicesOfStore,
  ownerOfStore,
  ownsNothing,
  withoutMembers,
  groupCycle,
  staleOwnership,
];

/** Everything about the ownership in a map that is worth a look, rule by rule, then by reference. @public */
export const ownershipFindings = (
  map: OwnershipMap,
  options: FindingOptions,
): Finding[] => RULES.flatMap(rule => rule(map, options));
