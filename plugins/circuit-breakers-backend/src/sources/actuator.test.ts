import {
  answers,
  closeServers,
  testServer,
} from '@banyan/backstage-plugin-banyan-node/testing';
import { aContext, aTarget, byName, readAt } from './__testUtils__/reading';
import { actuatorSource } from './actuator';
import { momentOf } from './actuatorEvents';

const details = {
  failureRate: '-1.0%',
  slowCallRate: '-1.0%',
  failureRateThreshold: '50.0%',
  slowCallRateThreshold: '100.0%',
  bufferedCalls: 0,
  failedCalls: 0,
  slowCalls: 0,
  slowFailedCalls: 0,
  notPermittedCalls: 0,
  state: 'CLOSED',
};

const pages =
  (byPath: Record<string, unknown>): Parameters<typeof testServer>[0] =>
  (request, response) => {
    const page = byPath[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, {
      date: new Date(Date.parse('2024-01-10T15:00:00Z')).toUTCString(),
    });
    response.end(JSON.stringify(page ?? {}));
  };

const now = () => Date.parse('2024-01-10T15:00:00.400Z');

const read = async (breakers: unknown, events?: unknown) => {
  const { url } = await testServer(
    pages({
      '/actuator/circuitbreakers': breakers,
      '/actuator/circuitbreakerevents': events,
    }),
  );
  return byName(await readAt(actuatorSource(), `${url}/actuator`, { now }));
};

const change = (
  name: string,
  stateTransition: string,
  creationTime: string,
) => ({
  circuitBreakerName: name,
  type: 'STATE_TRANSITION',
  creationTime,
  errorMessage: null,
  durationInMs: null,
  stateTransition,
});

afterEach(closeServers);

describe('actuatorSource', () => {
  it.each([
    ['CLOSED', 'closed'],
    ['OPEN', 'open'],
    ['HALF_OPEN', 'half-open'],
    ['FORCED_OPEN', 'forced-open'],
    ['DISABLED', 'disabled'],
    ['METRICS_ONLY', 'disabled'],
  ])('%s is %s', async (state, expected) => {
    const { a } = await read({ circuitBreakers: { a: { ...details, state } } });
    expect(a.state).toBe(expected);
  });

  it('reads percentages as texts', async () => {
    const { a } = await read({
      circuitBreakers: {
        a: {
          ...details,
          failureRate: '12.5%',
          slowCallRate: '30.0%',
          bufferedCalls: 8,
          failedCalls: 1,
          slowCalls: 2,
          notPermittedCalls: 3,
        },
      },
    });
    expect(a).toEqual({
      name: 'a',
      state: 'closed',
      errorRate: 0.125,
      slowRate: 0.3,
      window: { successes: 7, failures: 1, slow: 2, notPermitted: 3 },
      settings: {
        library: 'Resilience4j',
        errorThresholdPercent: 50,
        slowThresholdPercent: 100,
      },
    });
  });

  it.each(['-1.0%', 'NaN%', null, undefined, ''])(
    'a rate of %s is too few calls, not none that failed',
    async failureRate => {
      const { a } = await read({
        circuitBreakers: { a: { ...details, failureRate } },
      });
      expect(a.state).toBe('closed');
      expect(a.errorRate).toBeUndefined();
    },
  );

  it('leaves the others alone when one entry is odd', async () => {
    const breakers = await read({
      circuitBreakers: {
        good: { ...details, state: 'OPEN' },
        nothing: null,
        empty: {},
        text: 'CLOSED',
        lower: { state: 'closed' },
        inherited: { state: 'toString' },
      },
    });
    expect(breakers.good.state).toBe('open');
    for (const name of ['nothing', 'empty', 'text', 'lower', 'inherited']) {
      expect(breakers[name].state).toBe('unknown');
    }
    expect(breakers.nothing.unknownBecause).toBe(
      'the actuator says no state of it',
    );
    expect(breakers.lower.unknownBecause).toContain('"closed"');
  });

  it('takes from the events since when it is in its state', async () => {
    const { a, b, c } = await read(
      {
        circuitBreakers: {
          a: { ...details, state: 'OPEN' },
          b: { ...details, state: 'OPEN' },
          c: details,
        },
      },
      {
        circuitBreakerEvents: [
          change(
            'a',
            'CLOSED_TO_OPEN',
            '2024-01-10T15:39:17.117+01:00[Europe/Berlin]',
          ),
          change('a', 'OPEN_TO_HALF_OPEN', '2024-01-10T14:50Z[UTC]'),
          change(
            'a',
            'HALF_OPEN_TO_OPEN',
            '2024-01-10T15:55:17.123456789+01:00[Europe/Berlin]',
          ),
          // Of a time before it opened: the events are not all there.
          change('b', 'HALF_OPEN_TO_CLOSED', '2024-01-10T14:50:00Z'),
          {
            circuitBreakerName: 'c',
            type: 'SUCCESS',
            creationTime: '2024-01-10T14:59:00Z',
            durationInMs: 14,
          },
          {
            circuitBreakerName: 'c',
            type: 'SOMETHING_NEW',
            creationTime: 'yesterday',
          },
          change('c', 'HALF_OPEN_TO_CLOSED', 'yesterday'),
          null,
          'text',
        ],
      },
    );
    expect(a.since).toBe(Date.parse('2024-01-10T14:55:17.123Z'));
    expect(b.since).toBeUndefined();
    expect(c.since).toBeUndefined();
  });

  it('reads breakers where the events are not shown', async () => {
    const { a } = await read({ circuitBreakers: { a: details } });
    expect(a.state).toBe('closed');
    expect(a.since).toBeUndefined();
  });

  it('says what to do when the endpoint is not there, or another', async () => {
    const { url } = await testServer(
      pages({ '/health/circuitbreakers': { status: 'UP' } }),
    );
    await expect(readAt(actuatorSource(), `${url}/actuator`)).rejects.toThrow(
      `${url}/actuator/circuitbreakers answers 404`,
    );
    await expect(readAt(actuatorSource(), `${url}/health`)).rejects.toThrow(
      `${url}/health/circuitbreakers does not answer with circuitBreakers: include circuitbreakers in management.endpoints.web.exposure`,
    );
  });

  it.each([
    '/actuator',
    '/actuator/',
    '/actuator/circuitbreakers',
    '/actuator/circuitbreakers/',
  ])('finds its pages from %s', async path => {
    const { url } = await testServer(
      pages({
        '/actuator/circuitbreakers': { circuitBreakers: { a: details } },
      }),
    );
    expect(await readAt(actuatorSource(), `${url}${path}`)).toHaveLength(1);
  });

  it.each([
    ['reset', 'CLOSE'],
    ['force-open', 'FORCE_OPEN'],
    ['disable', 'DISABLE'],
  ] as const)('orders %s as %s', async (order, updateState) => {
    let asked = '';
    const { url } = await testServer(async (request, response) => {
      asked = `${request.method} ${request.url} `;
      for await (const piece of request) asked += piece;
      response.end('{}');
    });
    await actuatorSource().order?.(
      aTarget(`${url}/actuator/circuitbreakers`),
      { name: 'backend A', order },
      aContext(url),
    );
    expect(asked).toBe(
      `POST /actuator/circuitbreakers/backend%20A {"updateState":"${updateState}"}`,
    );
    expect(actuatorSource().orders).toContain(order);
  });

  it('does not claim to force closed', async () => {
    const { url } = await testServer(answers('{}'));
    expect(actuatorSource().orders).not.toContain('force-closed');
    await expect(
      actuatorSource().order?.(
        aTarget(url),
        { name: 'a', order: 'force-closed' },
        aContext(url),
      ),
    ).rejects.toThrow('Resilience4j takes no order force-closed');
  });
});

describe('momentOf', () => {
  it.each([
    [
      '2024-01-10T15:39:17.117+01:00[Europe/Berlin]',
      '2024-01-10T14:39:17.117Z',
    ],
    [
      '2024-01-10T15:39:17.117123456+01:00[Europe/Berlin]',
      '2024-01-10T14:39:17.117Z',
    ],
    ['2024-01-10T15:39+01:00[Europe/Berlin]', '2024-01-10T14:39:00.000Z'],
    ['2024-01-10T15:39:17Z', '2024-01-10T15:39:17.000Z'],
    ['2024-01-10T15:39:17Z[Etc/UTC]', '2024-01-10T15:39:17.000Z'],
  ])('%s', (text, moment) => {
    expect(momentOf(text)).toBe(Date.parse(moment));
  });

  it.each([undefined, null, 3, '', 'soon', '[Europe/Berlin]'])(
    '%s is none',
    text => {
      expect(momentOf(text)).toBeUndefined();
    },
  );
});
