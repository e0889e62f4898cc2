export {
  BREAKER_STATES,
  breakerId,
  type BreakerReading,
  type BreakerSettings,
  type BreakerState,
  type BreakerTotals,
  type BreakerTransition,
  type CallCounts,
  type LatencyMs,
} from './reading';
