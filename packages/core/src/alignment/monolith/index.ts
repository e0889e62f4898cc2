export {
  distributedMonolith,
  type DistributedMonolith,
  type DistributedMonolithOptions,
} from './distributedMonolith';
export type { Deploy, Signal, SignalName } from './signal';
