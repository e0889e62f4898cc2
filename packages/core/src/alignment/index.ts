export { absoluteCoupling, type Coupling } from './absoluteCoupling';
export { communities, type Communities } from './communities';
export { coreSize, type CoreSize } from './coreSize';
export {
  domaRules,
  inferredLayers,
  LAYERS,
  type Crossing,
  type DomainCycle,
  type DomainGateways,
  type DomainLayer,
  type DomainSize,
  type DomaRules,
  type GatewayBypass,
  type Layer,
  type UpwardCall,
} from './doma';
export { innerCalls } from './innerCalls';
export { instability } from './instability';
export { longestSyncChain, type SyncChain } from './longestSyncChain';
export { modularity } from './modularity';
export {
  distributedMonolith,
  type Deploy,
  type DistributedMonolith,
  type DistributedMonolithOptions,
  type Signal,
  type SignalName,
} from './monolith';
export { mutualCalls } from './mutualCalls';
export { nodeClasses, type NodeClass } from './nodeClasses';
export { partitionAgreement } from './partitionAgreement';
export { propagationCost } from './propagationCost';
export { sharedStores, type SharedStores, type StoreUse } from './sharedStores';
export { visibility, type Visibility } from './visibility';
export { structureOf, type Structure, type Terrain } from './structure';
export {
  callMeasures,
  placeMeasures,
  type CallMeasures,
  type PlaceMeasures,
} from './measures';
export { whatIf, type CallEnds, type PlanStep, type WhatIf } from './whatIf';
export {
  CHANNELS,
  congruence,
  type Channel,
  type Congruence,
  type CoordinatingPair,
  type CoordinationGap,
} from './congruence';
export type { CongruenceOptions, Contact } from './contacts';
export { coordinationRequirements } from './coordinationRequirements';
export type { DistinctCall } from './distinctCalls';
export type { RequiredPair } from './requiredPairs';
export type { UncoveredTie } from './uncoveredTies';
export type { UnitPairs } from './waste';
export {
  disagreements,
  mirrorScore,
  type Disagreement,
  type DisagreementKind,
  type MirrorScore,
} from './mirrorScore';
export { purity, type DomainPurity, type Purity } from './purity';
export { effectiveOwners, type EffectiveOwners } from './effectiveOwners';
export { homeUnit, type HomeUnit } from './homeUnit';
export { crossTeamShare, crossUnitShare } from './crossShare';
export { teamLoad, type TeamLoad, type TeamLoads } from './teamLoad';
export { withMoves, type Move, type MoveKind, type Moved } from './moves';
export {
  suggestions,
  type MovedCall,
  type Suggestion,
  type Suggestions,
} from './suggestions';
export {
  declaredInteractions,
  overdueInteractions,
  type DeclaredInteraction,
} from './declaredInteractions';
export { share, type Share } from './share';
