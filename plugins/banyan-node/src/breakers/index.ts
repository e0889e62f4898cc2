export type {
  BreakerSource,
  BreakerTarget,
  SourceContext,
  SourceReading,
  SourceResponse,
} from './BreakerSource';
export {
  breakerSourcesExtensionPoint,
  type BreakerSourcesExtensionPoint,
} from './breakerSourcesExtensionPoint';
