import {
  countOf,
  type Fields,
  fieldsOf,
  shareOf,
  type SourceReading,
  textOf,
  told,
} from '@banyan/backstage-plugin-banyan-node';
import { hystrixFlag } from './hystrixFlag';

/** What one event of a stream says: of a command one reading, of pools, collapsers and noise none. */
export function hystrixReading(data: string): SourceReading[] {
  const event = eventOf(data);
  const name = textOf(event?.name);
  if (!event || !name || event.type !== 'HystrixCommand') return [];
  if (event.deleteData === true || event.deleteData === 'true') {
    return [
      {
        name,
        state: 'unknown',
        unknownBecause: 'the stream says that this circuit is gone',
      },
    ];
  }
  const hosts = Math.max(1, countOf(event.reportingHosts) ?? 1);
  return [
    {
      name,
      ...stateOf(event, hosts),
      ...callsOf(event, hosts),
      ...told({ latencyMs: latencyOf(event, hosts) }),
      settings: settingsOf(event, hosts),
    },
  ];
}

function eventOf(data: string): Fields | undefined {
  try {
    return fieldsOf(JSON.parse(data));
  } catch {
    return undefined;
  }
}

type KnownState = Pick<SourceReading, 'instances' | 'state' | 'unknownBecause'>;

/** Hystrix tells no half-open: while it tries, it is open. */
function stateOf(event: Fields, hosts: number): KnownState {
  const flag = (key: string) =>
    hystrixFlag(event[`propertyValue_circuitBreaker${key}`], hosts);
  const isAll = (key: string) => {
    const votes = flag(key);
    return votes !== undefined && votes.yes > 0 && votes.yes === votes.hosts;
  };
  const open = hystrixFlag(event.isCircuitBreakerOpen, hosts);
  const instances = open &&
    hosts > 1 && { instances: { open: open.yes, total: open.hosts } };
  if (flag('Enabled')?.yes === 0) return { state: 'disabled' };
  if (isAll('ForceOpen')) return { state: 'forced-open', ...instances };
  if (isAll('ForceClosed')) return { state: 'forced-closed', ...instances };
  if (!open || open.hosts < 1) {
    return {
      state: 'unknown',
      unknownBecause: 'the stream does not say whether it is open',
    };
  }
  return { state: open.yes > 0 ? 'open' : 'closed', ...instances };
}

/** The counts of several hosts are sums; what is no count has been added up as well. */
function callsOf(event: Fields, hosts: number): Partial<SourceReading> {
  const count = (key: string) => countOf(event[`rollingCount${key}`]) ?? 0;
  const window = {
    successes: count('Success'),
    failures: count('Failure'),
    timeouts: count('Timeout'),
    rejected: count('ThreadPoolRejected') + count('SemaphoreRejected'),
    notPermitted: count('ShortCircuited'),
    ignored: count('BadRequests'),
    fallbackSuccesses: count('FallbackSuccess'),
    fallbackFailures: count('FallbackFailure') + count('FallbackRejection'),
  };
  const percentage = countOf(event.errorPercentage);
  const isCounted = 'rollingCountSuccess' in event;
  return {
    ...(isCounted && { window }),
    ...told({
      errorRate: isCounted
        ? undefined
        : shareOf(percentage && percentage / hosts),
      windowMs: property(
        event,
        'metricsRollingStatisticalWindowInMilliseconds',
        hosts,
      ),
    }),
  };
}

/** Turbine adds percentiles up: those of several hosts are lost, and only a mean is left. */
function latencyOf(event: Fields, hosts: number): SourceReading['latencyMs'] {
  const percentiles = hosts > 1 ? {} : (fieldsOf(event.latencyExecute) ?? {});
  const mean = countOf(event.latencyExecute_mean);
  return told({
    mean: mean && mean / hosts,
    p50: countOf(percentiles['50']),
    p90: countOf(percentiles['90']),
    p99: countOf(percentiles['99']),
    p995: countOf(percentiles['99.5']),
  });
}

function settingsOf(event: Fields, hosts: number): SourceReading['settings'] {
  const isolation = textOf(
    event.propertyValue_executionIsolationStrategy,
  )?.toLowerCase();
  return told({
    library: 'Hystrix',
    isolation:
      isolation === 'thread' || isolation === 'semaphore'
        ? isolation
        : undefined,
    volumeThreshold: property(
      event,
      'circuitBreakerRequestVolumeThreshold',
      hosts,
    ),
    errorThresholdPercent: property(
      event,
      'circuitBreakerErrorThresholdPercentage',
      hosts,
    ),
    windowMs: property(
      event,
      'metricsRollingStatisticalWindowInMilliseconds',
      hosts,
    ),
    sleepWindowMs: property(
      event,
      'circuitBreakerSleepWindowInMilliseconds',
      hosts,
    ),
    timeoutMs:
      property(event, 'executionTimeoutInMilliseconds', hosts) ??
      property(event, 'executionIsolationThreadTimeoutInMilliseconds', hosts),
    halfOpenCalls: 1,
  });
}

function property(
  event: Fields,
  key: string,
  hosts: number,
): number | undefined {
  const sum = countOf(event[`propertyValue_${key}`]);
  return sum === undefined ? undefined : sum / hosts;
}
