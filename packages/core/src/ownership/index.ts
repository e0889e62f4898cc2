export { aggregated } from './aggregated';
export {
  isDataStore,
  ownershipFindings,
  ownershipReport,
  type Evidence,
  type Finding,
  type FindingOptions,
  type OwnershipCheck,
  type OwnershipReport,
} from './findings';
export { groupTree, type GroupTree } from './groupTree';
export { isArea, isOrganization, isOverlay, isTeam } from './groupTypes';
export { groupSummaries } from './groupSummaries';
export type { Count, GroupSummary } from './groupSummary';
export { headcount } from './headcount';
export { overlays } from './overlays';
export type {
  Overlay,
  OverlayPerson,
  Overlays,
  OverlayVerdict,
} from './overlaysModel';
export {
  ownershipMap,
  type OwnershipMap,
  type OwnershipMapOptions,
} from './ownershipMap';
export { peopleOf } from './peopleOf';
export {
  resolveOwners,
  type Inherit,
  type Owners,
  type Provenance,
} from './resolveOwners';
export { scopeOf } from './scopeOf';
export { territories, type Territories } from './territories';
