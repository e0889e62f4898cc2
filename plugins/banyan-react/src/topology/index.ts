export { type AlignmentApi, alignmentApiRef } from './alignmentApi';
export {
  type TopologyAnswers,
  type TopologyApi,
  topologyApiRef,
  type TopologyQuery,
} from './topologyApi';
export {
  type CallStyle,
  type Topology,
  type TopologyCall,
  type TopologyNode,
  topologyOf,
} from './topologyOf';
export { type Loaded, useTopology } from './useTopology';
export { useAlignmentClient, useTopologyClient } from './useTopologyClient';
export { usePoll } from './usePoll';
