import type { SourceReading } from '@banyan/backstage-plugin-banyan-node';
import {
  closeServers,
  testServer,
} from '@banyan/backstage-plugin-banyan-node/testing';
import { aContext, answering, aTarget } from './__testUtils__/reading';
import { hystrixSource } from './hystrix';

const command = {
  type: 'HystrixCommand',
  name: 'PlaylistGet',
  group: 'PlaylistGet',
  currentTime: 1355239617628,
  isCircuitBreakerOpen: false,
  errorPercentage: 3,
  errorCount: 4,
  requestCount: 121,
  rollingCountBadRequests: 2,
  rollingCountFailure: 1,
  rollingCountFallbackFailure: 1,
  rollingCountFallbackRejection: 1,
  rollingCountFallbackSuccess: 5,
  rollingCountSemaphoreRejected: 0,
  rollingCountShortCircuited: 6,
  rollingCountSuccess: 117,
  rollingCountThreadPoolRejected: 1,
  rollingCountTimeout: 2,
  latencyExecute_mean: 13,
  latencyExecute: {
    '0': 3,
    '25': 6,
    '50': 8,
    '75': 14,
    '90': 26,
    '95': 37,
    '99': 75,
    '99.5': 92,
    '100': 252,
  },
  propertyValue_circuitBreakerRequestVolumeThreshold: 20,
  propertyValue_circuitBreakerSleepWindowInMilliseconds: 5000,
  propertyValue_circuitBreakerErrorThresholdPercentage: 50,
  propertyValue_circuitBreakerForceOpen: false,
  propertyValue_circuitBreakerForceClosed: false,
  propertyValue_circuitBreakerEnabled: true,
  propertyValue_executionIsolationStrategy: 'THREAD',
  propertyValue_executionIsolationThreadTimeoutInMilliseconds: 800,
  propertyValue_metricsRollingStatisticalWindowInMilliseconds: 10000,
  reportingHosts: 1,
};

const event = (json: unknown) => `data: ${JSON.stringify(json)}\n\n`;

/** All that is read from a text that comes in one piece. */
async function heard(text: string, url = 'http://test/hystrix.stream') {
  const readings: SourceReading[][] = [];
  const stream = hystrixSource.listen?.(aTarget(url), answering(text)) ?? [];
  for await (const each of stream) readings.push(each);
  return readings.flat();
}

const one = async (fields: object) =>
  (await heard(event({ ...command, ...fields })))[0];

afterEach(closeServers);

describe('hystrixSource', () => {
  it('reads a command', async () => {
    expect(await one({})).toEqual({
      name: 'PlaylistGet',
      state: 'closed',
      window: {
        successes: 117,
        failures: 1,
        timeouts: 2,
        rejected: 1,
        notPermitted: 6,
        ignored: 2,
        fallbackSuccesses: 5,
        fallbackFailures: 2,
      },
      windowMs: 10_000,
      latencyMs: { mean: 13, p50: 8, p90: 26, p99: 75, p995: 92 },
      settings: {
        library: 'Hystrix',
        isolation: 'thread',
        volumeThreshold: 20,
        errorThresholdPercent: 50,
        windowMs: 10_000,
        sleepWindowMs: 5000,
        timeoutMs: 800,
        halfOpenCalls: 1,
      },
    });
  });

  it('does with what an old stream tells', async () => {
    const [reading] = await heard(
      event({
        type: 'HystrixCommand',
        name: 'old',
        isCircuitBreakerOpen: true,
        rollingCountSuccess: 3,
      }),
    );
    expect(reading).toMatchObject({
      name: 'old',
      state: 'open',
      window: { successes: 3, failures: 0, ignored: 0 },
    });
    expect(reading.latencyMs).toBeUndefined();
    const [bare] = await heard(
      event({
        type: 'HystrixCommand',
        name: 'bare',
        isCircuitBreakerOpen: true,
        errorPercentage: 40,
      }),
    );
    expect(bare.window).toBeUndefined();
    expect(bare.errorRate).toBe(0.4);
  });

  it.each([
    [{ isCircuitBreakerOpen: true }, 'open'],
    [{ isCircuitBreakerOpen: 'true' }, 'open'],
    [{ isCircuitBreakerOpen: 'false' }, 'closed'],
    [{ isCircuitBreakerOpen: 1 }, 'open'],
    [{ isCircuitBreakerOpen: 0 }, 'closed'],
    [{ propertyValue_circuitBreakerForceOpen: true }, 'forced-open'],
    [{ propertyValue_circuitBreakerForceOpen: 'true' }, 'forced-open'],
    [{ propertyValue_circuitBreakerForceClosed: 'true' }, 'forced-closed'],
    [{ propertyValue_circuitBreakerEnabled: false }, 'disabled'],
    [{ propertyValue_circuitBreakerEnabled: 'false' }, 'disabled'],
    [{ isCircuitBreakerOpen: null }, 'unknown'],
    [{ isCircuitBreakerOpen: undefined }, 'unknown'],
    [{ isCircuitBreakerOpen: 'maybe' }, 'unknown'],
    [{ isCircuitBreakerOpen: {} }, 'unknown'],
    [{ isCircuitBreakerOpen: -1 }, 'unknown'],
    [{ isCircuitBreakerOpen: [] }, 'unknown'],
  ])('%j is %s', async (fields, state) => {
    const reading = await one(fields);
    expect(reading.state).toBe(state);
    expect(reading.unknownBecause !== undefined).toBe(state === 'unknown');
  });

  describe('of Turbine, that adds up', () => {
    const ten = { ...command, reportingHosts: 10 };

    it.each([
      [3, 'open', 3],
      ['3', 'open', 3],
      [10, 'open', 10],
      [0, 'closed', 0],
      [{ true: 2, false: 8 }, 'open', 2],
      ['{"true":2,"false":8}', 'open', 2],
      ['{true=2, false=8}', 'open', 2],
      [{ false: 10 }, 'closed', 0],
      [true, 'open', 10],
    ])('%j open', async (isCircuitBreakerOpen, state, open) => {
      const reading = await one({ ...ten, isCircuitBreakerOpen });
      expect(reading.state).toBe(state);
      expect(reading.instances).toEqual({ open, total: 10 });
    });

    it.each([
      [{ true: 10 }, 'forced-open'],
      [10, 'forced-open'],
      ['{"true":4,"false":6}', 'open'],
    ])('%j forced open', async (forced, state) => {
      const reading = await one({
        ...ten,
        isCircuitBreakerOpen: { true: 4, false: 6 },
        propertyValue_circuitBreakerForceOpen: forced,
      });
      expect(reading.state).toBe(state);
    });

    it('takes back what must not be added up, and drops percentiles', async () => {
      const reading = await one({
        ...ten,
        latencyExecute_mean: 130,
        propertyValue_metricsRollingStatisticalWindowInMilliseconds: 100_000,
        propertyValue_circuitBreakerErrorThresholdPercentage: 500,
        propertyValue_executionTimeoutInMilliseconds: 8000,
      });
      expect(reading.windowMs).toBe(10_000);
      expect(reading.latencyMs).toEqual({ mean: 13 });
      expect(reading.settings).toMatchObject({
        errorThresholdPercent: 50,
        timeoutMs: 800,
      });
      expect(reading.window?.successes).toBe(117);
    });
  });

  it('passes over pings, pools, collapsers and noise', async () => {
    const text = [
      'ping: \n\n',
      ': comment\n\n',
      event({ ...command, type: 'HystrixThreadPool' }),
      event({ type: 'HystrixCollapser', name: 'x' }),
      event({ type: 'meta' }),
      event({ ...command, name: '' }),
      event(null),
      'data: {"type":"HystrixCommand","name":"cut\n\n',
      'data:\n\n',
      event({ ...command, name: 'good' }),
    ].join('');
    expect((await heard(text)).map(({ name }) => name)).toEqual(['good']);
  });

  it('says that a circuit is gone', async () => {
    expect(await one({ deleteData: 'true' })).toEqual({
      name: 'PlaylistGet',
      state: 'unknown',
      unknownBecause: 'the stream says that this circuit is gone',
    });
  });

  it('gives the last of what was held up', async () => {
    const text =
      event({ ...command, isCircuitBreakerOpen: true }) +
      event({ ...command, name: 'other' }) +
      event(command);
    expect((await heard(text)).map(r => `${r.name}: ${r.state}`)).toEqual([
      'PlaylistGet: closed',
      'other: closed',
    ]);
  });

  it('takes the service from the cluster of Turbine, or from its options', async () => {
    const [reading] = await heard(
      event(command),
      'http://test/turbine.stream?cluster=playlists',
    );
    expect(reading.service).toBe('playlists');
  });

  it('refuses an endless line', async () => {
    await expect(heard(`data: ${'x'.repeat(2_000_000)}`)).rejects.toThrow(
      'http://test/hystrix.stream sends what is no stream of events',
    );
  });

  it('reads a stream as it comes, cut anywhere, and ends when it does', async () => {
    const { url } = await testServer(async (request, response) => {
      expect(request.headers.accept).toBe('text/event-stream');
      const bytes = Buffer.from(
        `ping: \n${event({ ...command, name: 'größer' })}${event({ ...command, isCircuitBreakerOpen: true })}`,
      );
      for (let i = 0; i < bytes.length; i += 97) {
        response.write(bytes.subarray(i, i + 97));
        await new Promise(setImmediate);
      }
      response.end();
    });
    const stream = hystrixSource.listen?.(aTarget(url), aContext(url)) ?? [];
    const readings: string[] = [];
    for await (const each of stream) {
      readings.push(...each.map(({ name, state }) => `${name}: ${state}`));
    }
    expect(readings).toEqual(['größer: closed', 'PlaylistGet: open']);
  });
});
