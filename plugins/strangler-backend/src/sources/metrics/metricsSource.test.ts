import type { JsonObject } from '@backstage/types';
import { aTarget, type Named, readText } from '../__testUtils__/aTarget';
import { gatewayTexts } from '../__testUtils__/gatewayTexts';
import { metricsSource } from './metricsSource';

const read = (
  text: string,
  options: JsonObject,
  ...capabilities: readonly Named[]
) => readText(metricsSource, text, aTarget(capabilities, { options }));

const ORDERS = { name: 'orders', legacy: 'monolith', new: 'orders' };

describe('the metrics of a gateway', () => {
  it.each(Object.entries(gatewayTexts))(
    'of %s tell what each side served',
    async (template, { sides, hasLatency, text }) => {
      const latency = (fast: number, all: number) =>
        hasLatency
          ? [
              { atMostMs: 100, count: fast },
              { atMostMs: 500, count: all },
              { atMostMs: null, count: all },
            ]
          : null;
      const [reading, ...others] = await read(
        text(10),
        { template },
        { name: 'orders', ...sides },
      );
      expect(others).toEqual([]);
      expect(reading).toEqual({
        capability: 'orders',
        legacy: { requests: 70, errors: 0, latency: latency(70, 70) },
        new: { requests: 30, errors: 10, latency: latency(20, 30) },
        ...(template === 'haproxy' && { intendedPercent: 30 }),
      });
    },
  );

  it('of the reference fleet are found by the names of capabilities', async () => {
    const of = (capability: string, gateway = 'edge-gateway') =>
      `gateway="${gateway}",capability="${capability}"`;
    const text = `
fleet_route_requests_total{${of('trips')},target="new",status="200"} 28
fleet_route_requests_total{${of('trips')},target="new",status="502"} 2
fleet_route_requests_total{${of('trips')},target="legacy",status="200"} 70
fleet_route_requests_total{${of('trips', 'other')},target="new",status="200"} 1000
fleet_route_duration_seconds_bucket{${of('trips')},target="new",le="0.025"} 30
fleet_route_duration_seconds_bucket{${of('trips')},target="new",le="+Inf"} 30
fleet_route_weight{${of('trips')}} 30
fleet_route_weight{${of('fares')}} 0
fleet_parallel_run_total{${of('trips')},outcome="matched"} 9
fleet_parallel_run_total{${of('trips')},outcome="mismatched"} 1
`;
    expect(
      await read(
        text,
        { template: 'fleet' },
        { name: 'trips' },
        { name: 'fares' },
      ),
    ).toEqual([
      {
        capability: 'trips',
        legacy: { requests: 70, errors: 0, latency: null },
        new: {
          requests: 30,
          errors: 2,
          latency: [
            { atMostMs: 25, count: 30 },
            { atMostMs: null, count: 30 },
          ],
        },
        intendedPercent: 30,
        parallelRun: { matched: 9, mismatched: 1, ignored: 0 },
      },
      { capability: 'fares', intendedPercent: 0 },
    ]);
  });

  it('of HAProxy tell of backends too, counted once', async () => {
    const text = `
haproxy_backend_http_requests_total{proxy="old"} 70
haproxy_backend_http_responses_total{proxy="old",code="5xx"} 0
haproxy_server_http_responses_total{proxy="old",server="a",code="2xx"} 70
haproxy_backend_http_requests_total{proxy="orders"} 30
haproxy_backend_http_responses_total{proxy="orders",code="2xx"} 29
haproxy_backend_http_responses_total{proxy="orders",code="5xx"} 1
`;
    const told = [
      {
        capability: 'orders',
        legacy: { requests: 70, errors: 0, latency: null },
        new: { requests: 30, errors: 1, latency: null },
      },
    ];
    const options = { template: 'haproxy' };
    for (const legacy of ['old', '{proxy="old"}']) {
      expect(
        await read(text, options, { name: 'orders', legacy, new: 'orders' }),
      ).toEqual(told);
    }
  });

  it.each([
    ['of both workloads', 5, 95, 5],
    ['of the new one alone', 5, undefined, 5],
    ['that do not make 100', 5, 80, undefined],
    ['above 100', 130, undefined, undefined],
    ['that are no number', NaN, 95, undefined],
  ])('of Flagger: weights %s', async (_, canary, primary, intended) => {
    const line = (workload: string, weight: number | undefined) =>
      weight === undefined
        ? ''
        : `flagger_canary_weight{workload="${workload}",namespace="shop"} ${weight}\n`;
    const readings = await read(
      line('orders', canary) + line('orders-primary', primary),
      { template: 'flagger' },
      { name: 'orders', legacy: 'orders-primary', new: 'orders' },
    );
    expect(readings).toEqual(
      intended === undefined
        ? []
        : [{ capability: 'orders', intendedPercent: intended }],
    );
  });

  it('of one’s own are counters that the catalog names', async () => {
    const text = `
shop_calls_total{to="old",code="200"} 7
shop_calls_total{to="new",code="200"} 2
shop_calls_total{to="new",code="500"} 1
`;
    const named = {
      name: 'orders',
      legacy: 'shop_calls_total{to="old"}',
      new: 'shop_calls_total{to="new"}',
    };
    const of = async (options: JsonObject) =>
      (await read(text, { template: 'custom', ...options }, named))[0].new;
    expect(await of({ status: 'code' })).toMatchObject({
      requests: 3,
      errors: 1,
    });
    expect(await of({})).toMatchObject({ requests: 3, errors: null });
    await expect(
      read(text, { template: 'custom' }, { name: 'orders', new: '{to="new"}' }),
    ).rejects.toThrow(
      'traffic.new of "orders": write metric{label="value"}, with the name of a counter',
    );
  });

  it('can be told apart by further labels, and by another one', async () => {
    const text = `
kong_http_status{exported_service="orders",namespace="a",code="200"} 1
kong_http_status{exported_service="orders",namespace="b",code="200"} 2
`;
    const [reading] = await read(
      text,
      {
        template: 'kong2',
        match: '{namespace="b"}',
        label: 'exported_service',
      },
      { name: 'orders', new: 'orders' },
    );
    expect(reading.new?.requests).toBe(2);
  });
});

it('counts a series once that is there twice', async () => {
  const line = 'kong_http_status{service="orders",code="200"} 5\n';
  const [reading] = await read(line + line, { template: 'kong2' }, ORDERS);
  expect(reading.new?.requests).toBe(5);
});

describe('what is not known', () => {
  const kong = (lines: string, ...more: readonly Named[]) =>
    read(lines, { template: 'kong2' }, ORDERS, ...more);

  it('is a side that the catalog does not name', async () => {
    const [reading] = await read(
      'kong_http_status{service="orders",code="200"} 5\n',
      { template: 'kong2' },
      { ...ORDERS, legacy: null },
    );
    expect(reading).toEqual({
      capability: 'orders',
      new: { requests: 5, errors: 0, latency: null },
    });
  });

  it('is no traffic at all: that is not 0 %', async () => {
    expect(await kong('kong_up 1\n')).toEqual([]);
  });

  it('is 0 only for a side whose other side was called, where counters appear with the first request', async () => {
    const [reading] = await kong(
      'kong_http_status{service="monolith",code="200"} 5\n',
    );
    expect(reading.new).toEqual({ requests: 0, errors: 0, latency: null });
    const envoy = await read(
      'envoy_cluster_upstream_rq_completed{envoy_cluster_name="monolith"} 5\n',
      { template: 'envoy' },
      ORDERS,
    );
    expect(envoy[0].legacy?.requests).toBe(5);
    expect(envoy[0].new).toBeUndefined();
  });

  it.each(['NaN', '-1', '+Inf'])(
    'is a side of which a series is %s',
    async value => {
      const [reading] = await kong(`
kong_http_status{service="monolith",code="200"} 5
kong_http_status{service="orders",code="200"} 5
kong_http_status{service="orders",code="404"} ${value}
`);
      expect(reading.legacy?.requests).toBe(5);
      expect(reading.new).toBeUndefined();
    },
  );

  it('is latency whose buckets fall, lack the last, or are no number', async () => {
    const of = async (...lines: readonly string[]) => {
      const text = lines.map(
        line =>
          `kong_latency_bucket{service="orders",type="request",le=${line}\n`,
      );
      const [reading] = await kong(
        `kong_http_status{service="orders",code="200"} 5\n${text.join('')}`,
      );
      return reading.new?.latency;
    };
    expect(await of('"10"} 4', '"+Inf"} 5')).toHaveLength(2);
    expect(await of('"10"} 6', '"+Inf"} 5')).toBeNull();
    expect(await of('"10"} 4')).toBeNull();
    expect(await of('"10"} NaN', '"+Inf"} 5')).toBeNull();
    expect(await of('"ten"} 4', '"+Inf"} 5')).toBeNull();
  });

  it('is a share of which replicas say different things', async () => {
    const weights = (a: number, b: number) => `
fleet_route_weight{gateway="edge-gateway",capability="orders",instance="a"} ${a}
fleet_route_weight{gateway="edge-gateway",capability="orders",instance="b"} ${b}
`;
    const of = (a: number, b: number) =>
      read(weights(a, b), { template: 'fleet' }, { name: 'orders' });
    expect(await of(30, 30)).toEqual([
      { capability: 'orders', intendedPercent: 30 },
    ]);
    expect(await of(30, 40)).toEqual([]);
  });

  it('is the share of servers of different backends, or without any weight', async () => {
    const of = async (legacy: string, weight: number) => {
      const text = `
haproxy_server_http_responses_total{proxy="a",server="new",code="2xx"} 3
haproxy_server_uweight{proxy="a",server="new"} ${weight}
haproxy_server_uweight{proxy="a",server="old"} ${weight}
haproxy_server_uweight{proxy="b",server="old"} ${weight}
`;
      const [reading] = await read(
        text,
        { template: 'haproxy' },
        { name: 'orders', legacy, new: 'a/new' },
      );
      return reading.intendedPercent;
    };
    expect(await of('a/old', 10)).toBe(50);
    expect(await of('b/old', 10)).toBeUndefined();
    expect(await of('a/old', 0)).toBeUndefined();
  });
});

describe('what cannot be read', () => {
  it.each([
    ['<html>', 'does not answer with metrics of Prometheus'],
    ['{"status":"UP"}', 'does not answer with metrics of Prometheus'],
    ['', 'has no metrics of Envoy: is options.template right?'],
    ['kong_up 1\n', 'has no metrics of Envoy: is options.template right?'],
    [
      'envoy_cluster_upstream_rq_completed{envoy_cluster_name="orders"} 12',
      'answers with metrics that break off in the middle of a line',
    ],
  ])('%j: %s', async (text, problem) => {
    await expect(read(text, { template: 'envoy' }, ORDERS)).rejects.toThrow(
      `http://gateway:9000/metrics ${problem}`,
    );
  });

  it.each([
    [{}, 'options of the source: template: expected one of envoy, istio'],
    [{ template: 'nginx' }, 'options of the source: template: expected one of'],
    [
      { template: 'envoy', match: 'a=b' },
      'options of the source: match: {a=b} does not select series',
    ],
    [
      { template: 'envoy', window: 'soon' },
      'options of the source: window: expected a time such as 1m',
    ],
  ])('%j: %s', async (options, problem) => {
    await expect(read('x 1\n', options, ORDERS)).rejects.toThrow(problem);
  });

  it('is a capability whose series are of another one too', async () => {
    const text =
      'kong_http_status{service="monolith",route="all",code="200"} 5\n';
    await expect(
      read(text, { template: 'kong2' }, ORDERS, { ...ORDERS, name: 'search' }),
    ).rejects.toThrow(
      'the gateway has series that count for the legacy side of "orders" and for the legacy side of "search": name in traffic what tells them apart, as in {service="orders", route="checkout"}',
    );
  });

  it('is a side that is written wrong', async () => {
    await expect(
      read('kong_up 1\n', { template: 'kong2' }, { ...ORDERS, new: '{a}' }),
    ).rejects.toThrow('traffic.new of "orders": {a} does not select series');
  });
});
