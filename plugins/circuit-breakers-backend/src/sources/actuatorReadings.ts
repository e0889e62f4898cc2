import {
  countOf,
  type Fields,
  fieldsOf,
  percentOf,
  shareOf,
  type SourceReading,
  textOf,
  told,
} from '@banyan/backstage-plugin-banyan-node';
import type { BreakerState } from '@banyan/core';
import type { ReportedChange } from './actuatorEvents';
import type { OnOurClock } from './ProducerClocks';

/** METRICS_ONLY never stops a call. */
const STATES: Readonly<Record<string, BreakerState>> = {
  CLOSED: 'closed',
  OPEN: 'open',
  HALF_OPEN: 'half-open',
  FORCED_OPEN: 'forced-open',
  DISABLED: 'disabled',
  METRICS_ONLY: 'disabled',
};

type Context = {
  /** Oldest first. */
  changes: readonly ReportedChange[];
  onOurClock: OnOurClock;
};

/** The breakers in an answer of `circuitbreakers`; undefined = it is no such answer. */
export function actuatorReadings(
  json: unknown,
  context: Context,
): SourceReading[] | undefined {
  const breakers = fieldsOf(fieldsOf(json)?.circuitBreakers);
  const last = new Map(context.changes.map(change => [change.name, change]));
  return (
    breakers &&
    Object.entries(breakers).map(([name, details]) => ({
      name,
      ...detailsOf(fieldsOf(details) ?? {}, last.get(name), context),
    }))
  );
}

function detailsOf(
  details: Fields,
  last: ReportedChange | undefined,
  context: Context,
): Omit<SourceReading, 'name'> {
  const word = textOf(details.state);
  const buffered = countOf(details.bufferedCalls);
  const failures = countOf(details.failedCalls);
  return {
    ...stateOf(word),
    ...told({
      // A change to another state than this one is older than what the buffer holds.
      since: last?.to === word ? context.onOurClock(last?.at) : undefined,
      errorRate: shareOf(details.failureRate),
      slowRate: shareOf(details.slowCallRate),
      window: told({
        successes:
          buffered === undefined || failures === undefined
            ? undefined
            : Math.max(0, buffered - failures),
        failures,
        slow: countOf(details.slowCalls),
        notPermitted: countOf(details.notPermittedCalls),
      }),
      settings: told({
        library: 'Resilience4j',
        errorThresholdPercent: percentOf(details.failureRateThreshold),
        slowThresholdPercent: percentOf(details.slowCallRateThreshold),
      }),
    }),
  };
}

function stateOf(
  word: string | undefined,
): Pick<SourceReading, 'state' | 'unknownBecause'> {
  if (word !== undefined && Object.hasOwn(STATES, word)) {
    return { state: STATES[word] };
  }
  return {
    state: 'unknown',
    unknownBecause: word
      ? `it says "${word}", which is no state that Banyan knows`
      : 'the actuator says no state of it',
  };
}
