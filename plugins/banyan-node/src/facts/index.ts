export type {
  CollectContext,
  CollectedFacts,
  FactCollector,
} from './FactCollector';
export {
  scorecardsExtensionPoint,
  type ScorecardsExtensionPoint,
} from './scorecardsExtensionPoint';
