export type {
  BreakerSource,
  BreakerTarget,
  SourceReading,
} from './BreakerSource';
export {
  breakerSourcesExtensionPoint,
  type BreakerSourcesExtensionPoint,
} from './breakerSourcesExtensionPoint';
