import {
  answers,
  closeServers,
  testServer,
} from '@banyan/backstage-plugin-banyan-node/testing';
import { aContext, answering, aTarget, readAt } from './__testUtils__/reading';
import {
  PROMETHEUS,
  PROMETHEUS_REQUIRED,
  realPrometheus,
} from '@banyan/backstage-plugin-banyan-node/testing';
import { historyFromPrometheus } from './historyFromPrometheus';
import { prometheusApiSource } from './prometheusApiSource';

const series = (
  name: string,
  labels: Record<string, string>,
  ...values: [number, string][]
) => ({ metric: { __name__: name, ...labels }, values });

const matrix = (...result: unknown[]) =>
  JSON.stringify({
    status: 'success',
    data: { resultType: 'matrix', result },
  });

const STATE = 'resilience4j_circuitbreaker_state';

const read = async (text: string, more: Parameters<typeof aTarget>[1] = {}) =>
  (await prometheusApiSource().read?.(
    aTarget('http://test/', more),
    answering(text),
  )) ?? [];

afterEach(closeServers);

describe('prometheusApiSource', () => {
  it('asks for the families that Banyan knows, under the path of the server', async () => {
    let asked = new URL('http://none');
    const { url } = await testServer((request, response) => {
      asked = new URL(request.url ?? '', 'http://x');
      response.end(matrix());
    });
    expect(
      await readAt(prometheusApiSource(), `${url}/prometheus/`, {
        options: { match: 'namespace="shop"' },
      }),
    ).toEqual([]);
    expect(asked.pathname).toBe('/prometheus/api/v1/query');
    expect(asked.searchParams.get('query')).toMatch(
      /^\{__name__=~".*resilience4j_circuitbreaker_\(state.*",namespace="shop"\}\[2m\]$/,
    );
  });

  it('reads the newest sample of each series, and when it was taken', async () => {
    const labels = { job: 'orders', instance: '10.0.0.1:80', name: 'b' };
    const text = matrix(
      series(STATE, { ...labels, state: 'closed' }, [900, '1'], [950.5, '0']),
      series(STATE, { ...labels, state: 'open' }, [900, '0'], [950.5, '1']),
      series(
        'process_start_time_seconds',
        { job: 'orders', instance: '10.0.0.1:80' },
        [950.5, '500'],
      ),
    );
    expect(await read(text)).toEqual([
      {
        name: 'b',
        service: 'orders',
        instance: '10.0.0.1:80',
        state: 'open',
        observedAt: 950_500,
        startedAt: 500_000,
        settings: { library: 'Resilience4j' },
      },
    ]);
  });

  it('leaves out what is odd', async () => {
    const text = matrix(
      null,
      'text',
      { metric: null, values: [] },
      { metric: { __name__: STATE, name: 'a', state: 'open' } },
      { metric: { __name__: STATE, name: 'a', state: 'open' }, values: [[1]] },
      { metric: { __name__: STATE, name: 'a', state: 3 }, values: [[1, '1']] },
      {
        metric: { __name__: STATE, name: 'b', state: 'open' },
        value: [1, '1'],
      },
    );
    expect((await read(text)).map(r => `${r.name}: ${r.state}`)).toEqual([
      'a: unknown',
      'b: open',
    ]);
  });

  it.each([
    '{}',
    '[]',
    '{"status":"error","error":"x"}',
    '{"status":"success"}',
  ])('says that %s is of no Prometheus server', async text => {
    await expect(read(text)).rejects.toThrow(
      'http://test/api/v1/query does not answer as a Prometheus server does',
    );
  });
});

describe('historyFromPrometheus', () => {
  const query = {
    url: 'http://test/',
    name: 'say "b"',
    from: 60_000,
    to: 120_000,
    stepMs: 60_000,
  };

  const results = {
    'sum by (event)': [
      {
        metric: { event: 'fire' },
        values: [
          [60, '100'],
          [120, '10'],
        ],
      },
      {
        metric: { event: 'success' },
        values: [
          [60, '60'],
          [120, '10'],
        ],
      },
      { metric: { event: 'failure' }, values: [[60, '25']] },
      { metric: { event: 'timeout' }, values: [[60, '10']] },
      { metric: { event: 'semaphoreLocked' }, values: [[60, '5']] },
      { metric: { event: 'reject' }, values: [[60, '15']] },
    ],
    max: [
      {
        metric: { quantile: '0.99' },
        values: [
          [60, '42'],
          [120, 'NaN'],
        ],
      },
    ],
  };

  it('makes points of what a library counts', async () => {
    const asked: string[] = [];
    const { url } = await testServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://x');
      const expression = searchParams.get('query') ?? '';
      asked.push(expression);
      const result = Object.entries(results).find(([start]) =>
        expression.startsWith(start),
      )?.[1];
      response.end(
        JSON.stringify({ status: 'success', data: { result: result ?? [] } }),
      );
    });
    const points = await historyFromPrometheus(
      { ...query, url, labels: { job: 'orders' } },
      aContext(url),
    );
    expect(points).toEqual([
      {
        at: 60_000,
        successes: 60,
        failures: 10,
        timeouts: 10,
        rejected: 5,
        notPermitted: 15,
        errorRate: 0.25,
        slowRate: null,
        p50: null,
        p90: null,
        p99: 42,
      },
      {
        at: 120_000,
        successes: 10,
        failures: 0,
        timeouts: 0,
        rejected: 0,
        notPermitted: 0,
        errorRate: 0,
        slowRate: null,
        p50: null,
        p90: null,
        p99: null,
      },
    ]);
    expect(asked).toContain(
      'sum by (event) (increase(circuit{job="orders",name="say \\"b\\""}[60000ms]))',
    );
  });

  it('has no point where nothing is known', async () => {
    const { url } = await testServer(answers(matrix()));
    expect(
      await historyFromPrometheus({ ...query, url }, aContext(url)),
    ).toEqual([]);
  });
});

const onlyWithPrometheus =
  PROMETHEUS || PROMETHEUS_REQUIRED ? describe : describe.skip;

onlyWithPrometheus('a real Prometheus server', () => {
  it('tells of breakers, of their past, and of none that is gone', async () => {
    let open = false;
    let calls = 0;
    const scraped = await testServer((_, response) => {
      calls += 10;
      response.end(`# TYPE ${STATE} gauge
${STATE}{name="b",state="open"} ${open ? 1 : 0}
${STATE}{name="b",state="closed"} ${open ? 0 : 1}
# TYPE circuit counter
circuit{name="b",event="fire"} ${calls}
circuit{name="b",event="success"} ${calls}
`);
    });
    const prometheus = await realPrometheus(scraped.host);
    try {
      const source = prometheusApiSource();
      const look = async () =>
        (await readAt(source, prometheus.url)).find(
          ({ settings }) => settings?.library === 'Resilience4j',
        );
      const until = async (state: string) => {
        let reading = await look();
        while (reading?.state !== state) {
          await new Promise(done => {
            setTimeout(done, 50);
          });
          reading = await look();
        }
        return reading;
      };
      expect(await until('closed')).toMatchObject({
        name: 'b',
        service: 'orders',
        instance: scraped.host,
      });
      open = true;
      const reading = await until('open');
      expect(reading.observedAt).toBeLessThanOrEqual(Date.now());

      const now = Date.now();
      const points = await historyFromPrometheus(
        {
          url: prometheus.url,
          name: 'b',
          labels: { job: 'orders' },
          from: now - 4000,
          to: now,
          stepMs: 1000,
        },
        aContext(prometheus.url),
      );
      expect(points.length).toBeGreaterThan(0);
      expect(points.at(-1)?.successes).toBeGreaterThan(0);
      expect(points.at(-1)?.failures).toBe(0);

      await closeServers();
      const last = (await look())?.observedAt;
      await new Promise(done => {
        setTimeout(done, 500);
      });
      // What is gone grows old rather than being told anew.
      expect((await look())?.observedAt).toBe(last);
    } finally {
      await prometheus.stop();
    }
  });
});
