export {
  adjacency,
  neighbours,
  reversed,
  sources,
  type Adjacency,
} from './adjacency';
export { contraction, type Bundle } from './contraction';
export type {
  Call,
  CallMode,
  CatalogEntity,
  DeclaredBreaker,
  EntityKind,
  FallbackAnswer,
  Interaction,
  InteractionMode,
} from './entity';
export { findCycles } from './findCycles';
export { buildGraph, NONE, type Graph } from './graph';
export { isProductionService, isService } from './isService';
export { liveEntities } from './liveEntities';
export { reachable } from './reachable';
export { strongComponents } from './strongComponents';
export { visiblePart } from './visiblePart';
