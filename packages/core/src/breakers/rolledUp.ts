import { CALL_KINDS } from './callKinds';
import type {
  BreakerReading,
  BreakerSettings,
  BreakerState,
  CallCounts,
} from './reading';
import { least, type Spread, spread, total, weighted } from './overInstances';
import { rolledState } from './rolledState';
import { mergedSettings } from './mergedSettings';
import { arrived, errorRateOf, judged, tried } from './tried';

/** @public */
export type LatencySpread = {
  p50?: Spread;
  p90?: Spread;
  p99?: Spread;
  p995?: Spread;
};

/** One breaker over all of its instances; what none of them tells is absent. @public */
export type BreakerRollUp = {
  state: BreakerState;
  /** Why the state is unknown, for people. */
  unknownBecause?: string;
  /** 0 to 1, of the calls tried in the window. */
  errorRate?: number;
  slowRate?: number;
  /** Calls tried in the window. */
  calls?: number;
  /** Calls that arrived a second, stopped ones included. */
  callsPerSecond?: number;
  notPermitted?: number;
  counts: CallCounts;
  latencyMs: LatencySpread;
  instances: {
    open: number;
    halfOpen: number;
    unknown: number;
    total: number;
  };
  /** The earliest, epoch milliseconds. */
  nextProbeAt?: number;
  /** The earliest beginning that an instance in this state tells, epoch milliseconds. */
  since?: number;
  /** Of each setting what the first instance says that tells it. */
  settings: BreakerSettings;
  /** Of the oldest reading; absent without one. */
  observedAt?: number;
};

const whyUnknown = (readings: readonly BreakerReading[]): string =>
  readings.find(each => each.unknownBecause)?.unknownBecause ??
  'no source tells of it';

const slowRateOf = ({ slowRate, window }: BreakerReading) =>
  judged(window) === 0 ? undefined : slowRate;

/** A reading that stands for several instances is as open as the worst of them. */
const stateOf = ({ state, instances }: BreakerReading): BreakerState =>
  state === 'closed' && instances && instances.open > 0 ? 'open' : state;

function countInstances(
  readings: readonly BreakerReading[],
): BreakerRollUp['instances'] {
  const counts = { open: 0, halfOpen: 0, unknown: 0, total: 0 };
  for (const reading of readings) {
    const { open = 1, total: all = 1 } = reading.instances ?? {};
    const state = stateOf(reading);
    counts.total += all;
    if (state === 'open') counts.open += open;
    if (state === 'half-open') counts.halfOpen += all;
    if (state === 'unknown') counts.unknown += all;
  }
  return counts;
}

function addedCounts(readings: readonly BreakerReading[]): CallCounts {
  const counts: CallCounts = {};
  for (const kind of CALL_KINDS) {
    const count = total(readings.map(({ window }) => window?.[kind]));
    if (count !== undefined) counts[kind] = count;
  }
  return counts;
}

const perSecond = ({ window, windowMs }: BreakerReading) => {
  const calls = arrived(window);
  return calls === undefined || !windowMs
    ? undefined
    : calls / (windowMs / 1000);
};

/**
 * One breaker over the newest readings of its instances. State: see {@link rolledState}. Counts
 * are added up over the instances that tell them, rates weigh each instance by its calls
 * (0 to 1), percentiles become lowest and highest. While some instance is known, those that are
 * not count as instances only; when none is, the last values stay. Without a reading the state
 * is unknown and everything else absent.
 *
 * @public
 */
export function rolledUp(readings: readonly BreakerReading[]): BreakerRollUp {
  const known = readings.filter(({ state }) => state !== 'unknown');
  const telling = known.length > 0 ? known : readings;
  const state = rolledState(readings.map(stateOf));
  const counts = addedCounts(telling);
  const latency = (kind: keyof LatencySpread) =>
    spread(telling.map(({ latencyMs }) => latencyMs?.[kind]));
  return {
    state,
    unknownBecause: state === 'unknown' ? whyUnknown(readings) : undefined,
    errorRate: weighted(telling, errorRateOf),
    slowRate: weighted(telling, slowRateOf),
    calls: total(telling.map(({ window }) => tried(window))),
    callsPerSecond: total(telling.map(perSecond)),
    notPermitted: counts.notPermitted,
    counts,
    latencyMs: {
      p50: latency('p50'),
      p90: latency('p90'),
      p99: latency('p99'),
      p995: latency('p995'),
    },
    instances: countInstances(readings),
    nextProbeAt: least(readings.map(each => each.nextProbeAt)),
    since: least(
      readings.map(each => (stateOf(each) === state ? each.since : undefined)),
    ),
    settings: mergedSettings(telling),
    observedAt: least(readings.map(each => each.observedAt)),
  };
}
