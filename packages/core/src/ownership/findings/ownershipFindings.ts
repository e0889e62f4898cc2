import type { OwnershipMap } from '../ownershipMap';
import type { Finding, FindingOptions } from './finding';
import { ownershipReport } from './ownershipReport';

/** Everything about the ownership in a map that is worth a look, check by check, then by reference. @public */
export const ownershipFindings = (
  map: OwnershipMap,
  options: FindingOptions,
): Finding[] => ownershipReport(map, options).findings;
