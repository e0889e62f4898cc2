import type { JsonObject } from '@backstage/types';
import {
  aContext,
  closeServers,
  testServer,
} from '@banyan/backstage-plugin-banyan-node/testing';
import { aTarget, type Named } from '../__testUtils__/aTarget';
import { prometheusSource } from './prometheusSource';

const NOW = Date.UTC(2026, 0, 1, 12, 0, 42);
const TILE = Date.UTC(2026, 0, 1, 12, 0, 0);

const ORDERS = { name: 'orders', legacy: 'monolith', new: 'orders' };

type Series = [labels: Record<string, string>, value: string];

/** What a server was asked, and what is made of its answers. */
async function asked(
  {
    options = { template: 'kong2' },
    capabilities = [ORDERS],
    series = [],
    ...answer
  }: {
    options?: JsonObject;
    capabilities?: readonly Named[];
    series?: readonly Series[];
    status?: number;
    text?: string;
    warnings?: string[];
  },
  now = NOW,
) {
  const questions: URLSearchParams[] = [];
  const { url } = await testServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    expect(pathname).toBe('/prometheus/api/v1/query');
    questions.push(searchParams);
    const { status = 200, text, warnings } = answer;
    const result = series.map(([metric, value]) => ({
      metric,
      value: [now / 1000, value],
    }));
    response.writeHead(status).end(
      text ??
        JSON.stringify({
          status: 'success',
          warnings,
          data: { resultType: 'vector', result },
        }),
    );
  });
  const target = aTarget(capabilities, { url: `${url}/prometheus/`, options });
  const context = aContext(url, { now: () => now });
  const readings = await prometheusSource.read(target, context);
  return {
    readings,
    queries: questions.map(each => each.get('query') ?? ''),
    times: questions.map(each => Number(each.get('time')) * 1000),
  };
}

const requests = (service: string, value: string, code = '200'): Series => [
  { banyan_metric: 'kong_http_status', service, code },
  value,
];

afterEach(closeServers);

describe('a Prometheus server', () => {
  it('is asked once for all capabilities, for the newest whole piece of time', async () => {
    const { queries, times } = await asked({
      capabilities: [ORDERS, { name: 'search', new: 'search-*' }],
    });
    expect(queries).toEqual([
      'label_replace(sum by (code,service) (increase(kong_http_status{service=~"monolith|orders|search-.*"}[60000ms])),"banyan_metric","kong_http_status","","") or ' +
        'label_replace(sum by (le,service,type) (increase(kong_latency_bucket{type="request",service=~"monolith|orders|search-.*"}[60000ms])),"banyan_metric","kong_latency_bucket","","")',
    ]);
    expect(times).toEqual([TILE]);
  });

  it('answers with what happened in that time', async () => {
    const series = [
      requests('monolith', '70.4'),
      requests('orders', '27.9'),
      requests('orders', '2.1', '502'),
    ];
    const { readings } = await asked({ series });
    expect(readings).toEqual([
      {
        capability: 'orders',
        legacy: { requests: 70, errors: 0, latency: null },
        new: { requests: 30, errors: 2, latency: null },
        windowMs: 60_000,
        observedAt: TILE,
      },
    ]);
  });

  it.each([
    ['1m', '12:03:00', '12:02:00'],
    ['1m', '12:03:04', '12:02:00'],
    ['1m', '12:03:05', '12:03:00'],
    ['1m', '12:04:04', '12:03:00'],
    ['30s', '12:03:36', '12:03:30'],
    ['1h', '12:03:36', '12:00:00'],
  ])(
    'tells all who ask within %s the same: at %s of until %s',
    async (window, now, until) => {
      const moment = (time: string) => Date.parse(`2026-01-01T${time}Z`);
      const { times } = await asked(
        { options: { template: 'kong2', window } },
        moment(now),
      );
      expect(times).toEqual([moment(until)]);
    },
  );

  it('is asked in parts when there is too much to ask for', async () => {
    const capabilities = Array.from({ length: 200 }, (_, place) => ({
      name: `capability-${place}`,
      legacy: `monolith-with-a-long-name-${place}`,
      new: `service-with-a-long-name-${place}`,
    }));
    const { queries, readings } = await asked({
      capabilities,
      series: [
        requests('monolith-with-a-long-name-7', '70'),
        requests('service-with-a-long-name-7', '30'),
      ],
    });
    expect(queries.length).toBeGreaterThan(1);
    expect(Math.max(...queries.map(({ length }) => length))).toBeLessThan(5001);
    // Every part answers with the same here, which counts once.
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({
      capability: 'capability-7',
      legacy: { requests: 70 },
      new: { requests: 30 },
    });
  });

  it('takes names for names, whatever is in them', async () => {
    const name = '"}) or vector(1) # \\ {a="b"} (x|y)+\n';
    const { queries, readings } = await asked({
      capabilities: [{ ...ORDERS, new: name }],
      series: [requests(name.trim(), '3'), requests('monolith', '7')],
    });
    expect(queries[0]).toContain(
      String.raw`{service=~"\"\\}\\) or vector\\(1\\) # \\\\ \\{a=\"b\"\\} \\(x\\|y\\)\\+|monolith"}`,
    );
    expect(readings[0].new?.requests).toBe(3);
  });

  it('says what replicas disagree about', async () => {
    const weight = (value: string): Series => [
      {
        banyan_metric: 'fleet_route_weight',
        banyan_value: value,
        gateway: 'edge-gateway',
        capability: 'orders',
      },
      '1',
    ];
    const of = async (...series: readonly Series[]) =>
      (await asked({ options: { template: 'fleet' }, series })).readings;
    expect(await of(weight('30'))).toMatchObject([{ intendedPercent: 30 }]);
    expect(await of(weight('30'), weight('40'))).toEqual([]);
  });

  it('takes a side without series for idle only if all was looked at', async () => {
    const series = [requests('monolith', '70')];
    const of = async (...warnings: string[]) =>
      (await asked({ series, warnings })).readings[0].new?.requests;
    expect(await of()).toBe(0);
    expect(await of('PromQL info: metric might not be a counter')).toBe(0);
    expect(await of('a store did not answer')).toBeUndefined();
  });

  it('is asked nothing when the catalog names no side', async () => {
    const { queries, readings } = await asked({
      capabilities: [{ name: 'orders' }],
    });
    expect([queries, readings]).toEqual([[], []]);
  });

  it.each([
    [{ text: '{}' }, 'does not answer as a Prometheus server does'],
    [{ text: '<html>' }, 'does not answer in JSON'],
    [{ status: 503 }, 'answers 503: it is unwell'],
    [{ status: 400 }, 'does not understand this query: label_replace('],
  ])('that answers %j: %s', async (answer, problem) => {
    await expect(asked(answer)).rejects.toThrow(problem);
  });
});

describe('queries of one’s own', () => {
  const custom = (options: JsonObject, more: Partial<Named> = {}) =>
    asked({
      options: { template: 'custom', ...options },
      capabilities: [{ ...ORDERS, ...more }],
      series: (['legacy', 'new'] as const).flatMap((side): Series[] => [
        [
          { banyan_metric: 'requests', banyan_side: `0/${side}` },
          side === 'new' ? '30' : '70',
        ],
        [{ banyan_metric: 'errors', banyan_side: `0/${side}` }, '2'],
        [
          { banyan_metric: 'latency', banyan_side: `0/${side}`, le: '0.1' },
          '20',
        ],
        [
          { banyan_metric: 'latency', banyan_side: `0/${side}`, le: '+Inf' },
          '30',
        ],
      ]),
    });

  it('are what the catalog says of either side: totals', async () => {
    const { queries, readings } = await custom(
      {},
      { legacy: 'hits{to="old"}', new: 'sum(hits) - hits{to="old"} # rest' },
    );
    expect(queries).toEqual([
      'label_replace(label_replace(sum(\nhits{to="old"}\n),"banyan_metric","requests","",""),"banyan_side","0/legacy","","") or ' +
        'label_replace(label_replace(sum(\nsum(hits) - hits{to="old"} # rest\n),"banyan_metric","requests","",""),"banyan_side","0/new","","")',
    ]);
    expect(readings).toEqual([
      {
        capability: 'orders',
        legacy: { requests: 70, errors: null, latency: null },
        new: { requests: 30, errors: null, latency: null },
        observedAt: TILE,
      },
    ]);
  });

  it('are made of the name of each side, for errors and latency too', async () => {
    const { queries, readings } = await custom(
      {
        requests: 'increase(hits{to="$name"}[$window])',
        errors: 'increase(hits{to="$name",code=~"5.."}[$window])',
        latency: 'increase(took_bucket{to="$name"}[$window])',
        window: '2m',
      },
      { new: 'say "$&"\\' },
    );
    expect(queries[0]).toContain(
      String.raw`increase(hits{to="say \"$&\"\\"}[120000ms])`,
    );
    expect(queries[0]).toContain(
      'sum by (le)(\nincrease(took_bucket{to="monolith"}[120000ms])\n)',
    );
    expect(readings[0]).toMatchObject({
      windowMs: 120_000,
      new: {
        requests: 30,
        errors: 2,
        latency: [
          { atMostMs: 100, count: 20 },
          { atMostMs: null, count: 30 },
        ],
      },
    });
  });

  it.each(['hits)', 'hits{a="b"', 'hits"', ')(', 'hits[1m', "hits{a='b}", ' '])(
    'cannot be %j: it would spoil the others',
    async query => {
      await expect(custom({}, { new: query })).rejects.toThrow(
        'traffic.new of "orders" makes no whole query',
      );
    },
  );

  it('may hold brackets in quotes and remarks', async () => {
    const query = "hits{a=\")\",b='(',c=`{`} # it's (";
    expect((await custom({}, { new: query })).queries[0]).toContain(query);
  });

  it('are all of a time, or none is', async () => {
    await expect(
      custom({}, { legacy: 'hits', new: 'increase(hits[$window])' }),
    ).rejects.toThrow('use $window in all queries, or in none');
  });
});

describe('the metric of a halt rule', () => {
  const measure = async (data: object, status = 200) => {
    const { url } = await testServer((_, response) => {
      response
        .writeHead(status)
        .end(JSON.stringify({ status: 'success', data }));
    });
    const { capabilities: _, ...target } = aTarget([], { url });
    return prometheusSource.measure?.(target, 'rate(x[5m])', aContext(url));
  };
  const vector = (...values: readonly string[]) => ({
    resultType: 'vector',
    result: values.map((value, place) => ({
      metric: { pod: String(place) },
      value: [1, value],
    })),
  });

  it.each([
    [vector('0.25'), 0.25],
    [{ resultType: 'scalar', result: [1, '0.5'] }, 0.5],
    [vector('-3'), -3],
    [vector(), undefined],
    [vector('NaN'), undefined],
    [vector('+Inf'), undefined],
  ])('is the value of a query: %j is %s', async (data, value) => {
    expect(await measure(data)).toBe(value);
  });

  it('is not one of several values', async () => {
    await expect(measure(vector('1', '2'))).rejects.toThrow(
      'answers with 2 series rather than one value: sum them, or select one, in rate(x[5m])',
    );
  });

  it('needs a query that can be understood', async () => {
    await expect(measure({}, 400)).rejects.toThrow(
      'does not understand this query: rate(x[5m])',
    );
  });
});
