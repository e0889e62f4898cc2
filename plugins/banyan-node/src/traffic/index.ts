export type {
  TrafficReading,
  TrafficSource,
  TrafficSubject,
  TrafficTarget,
} from './TrafficSource';
export {
  trafficSourcesExtensionPoint,
  type TrafficSourcesExtensionPoint,
} from './trafficSourcesExtensionPoint';
