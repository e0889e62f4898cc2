export { type CallerView, CallerViews, type Topology } from './CallerViews';
export { SeenGraph } from './SeenGraph';
export {
  TopologyReader,
  type TopologyQuery,
  type TopologyReaderOptions,
} from './TopologyReader';
export {
  topologyGraph,
  type TopologyGraph,
  type TopologyMoment,
  type TopologyNode,
} from './topologyGraph';
