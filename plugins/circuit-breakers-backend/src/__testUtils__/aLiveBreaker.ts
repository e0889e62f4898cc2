import {
  breakerId,
  type BreakerReading,
  type BreakerState,
  rolledUp,
} from '@banyan/core';
import type { LiveBreaker } from '../live/LiveBreakers';

/** The moment of the tests. */
export const NOW = Date.UTC(2026, 10, 22, 14, 32, 10);

type Sketch = Partial<LiveBreaker> & {
  entityRef: string;
  name: string;
  /** Of each instance. */
  states?: BreakerState[];
  reading?: Partial<BreakerReading>;
};

/** A breaker with an instance for each state, read a second ago. */
export function aLiveBreaker({
  states = ['closed'],
  reading,
  ...sketch
}: Sketch): LiveBreaker {
  const { entityRef, name, dependencyRef, source = 'fleet' } = sketch;
  const readings = states.map((state, index): BreakerReading => ({
    ...{ entityRef, name, dependencyRef, source, state },
    instance: `${index + 1}`,
    observedAt: NOW - 1_000,
    since: NOW - 60_000,
    windowMs: 10_000,
    window: { successes: 6, failures: 3, timeouts: 1, notPermitted: 5 },
    latencyMs: { p50: 10, p99: 60 + index },
    ...reading,
  }));
  return {
    id: breakerId(entityRef, name),
    source,
    readings,
    rollUp: rolledUp(readings),
    since: NOW - 60_000,
    flapping: false,
    recent: { stepMs: 5_000, callsPerSecond: [1, null, 3], errorRate: [] },
    orders: ['force-open', 'reset'],
    simulated: false,
    ...sketch,
  };
}
