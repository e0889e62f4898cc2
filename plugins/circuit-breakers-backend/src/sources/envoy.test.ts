import {
  closeServers,
  testServer,
} from '@banyan/backstage-plugin-banyan-node/testing';
import { byName, readAt } from './__testUtils__/reading';
import { envoySource } from './envoy';

type Page = unknown;

/** An admin port that has these pages, as Envoy writes them. */
async function anEnvoy(pages: { stats?: Page; clusters?: Page }) {
  const asked: string[] = [];
  const { url } = await testServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    asked.push(request.url ?? '');
    const page =
      searchParams.get('format') === 'json'
        ? { '/stats': pages.stats, '/clusters': pages.clusters }[pathname]
        : undefined;
    response
      .writeHead(page === undefined ? 503 : 200)
      .end(JSON.stringify(page ?? {}));
  });
  return { url, asked };
}

const limits = (cluster: string, open: Record<string, number> = {}) =>
  [
    'cx_open',
    'cx_pool_open',
    'rq_open',
    'rq_pending_open',
    'rq_retry_open',
  ].map(limit => ({
    name: `cluster.${cluster}.circuit_breakers.default.${limit}`,
    value: open[limit] ?? 0,
  }));

/** What is false, 0 or DEFAULT is left out, and a uint64 is a text. */
const host = (address: string, health: object = {}) => ({
  address: { socket_address: { address, port_value: 8080 } },
  stats: [
    { name: 'cx_total', value: '12' },
    { type: 'GAUGE', name: 'rq_active' },
  ],
  health_status: { eds_health_status: 'HEALTHY', ...health },
  weight: 1,
});

const ejected = { failed_outlier_check: true };

const cluster = (name: string, ...hosts: object[]) => ({
  name,
  added_via_api: true,
  host_statuses: hosts,
});

afterEach(closeServers);

describe('envoySource', () => {
  it.each([
    'cx_open',
    'cx_pool_open',
    'rq_open',
    'rq_pending_open',
    'rq_retry_open',
  ])('is open while %s is at capacity', async limit => {
    const { url } = await anEnvoy({
      stats: { stats: [...limits('a', { [limit]: 1 }), ...limits('b')] },
      clusters: { cluster_statuses: [cluster('a'), cluster('b')] },
    });
    const { a, b } = byName(await readAt(envoySource, url));
    expect(a.state).toBe('open');
    expect(b.state).toBe('closed');
  });

  it('counts hosts that were ejected as open', async () => {
    const { url } = await anEnvoy({
      stats: { stats: limits('orders') },
      clusters: {
        cluster_statuses: [
          cluster('orders', host('10.0.0.7'), host('10.0.0.8', ejected), {}),
        ],
      },
    });
    const { orders } = byName(await readAt(envoySource, url));
    expect(orders.state).toBe('open');
    expect(orders.instances).toEqual({ open: 1, total: 3 });
  });

  it('reads clusters whose names have dots and colons', async () => {
    const name = 'outbound|8080||orders.shop.svc:cluster.local';
    const inStats = name.replaceAll(':', '_');
    const { url } = await anEnvoy({
      stats: {
        stats: [
          ...limits(inStats),
          ...limits('orders'),
          ...limits('orders.canary'),
          { name: `cluster.${inStats}.upstream_rq_completed`, value: '50' },
          { name: `cluster.${inStats}.upstream_rq_5xx`, value: '5' },
          { name: 'cluster.orders.upstream_rq_completed', value: 10 },
          { name: 'cluster.orders.canary.upstream_rq_completed', value: 3 },
          { name: 'cluster.orders.retry.upstream_rq_completed', value: 4 },
          { name: 'cluster.orders.upstream_rq_5xx', value: 0 },
          { name: 'cluster.lonely.upstream_rq_completed', value: 4 },
        ],
      },
      clusters: { cluster_statuses: [cluster(name, host('10.0.0.7'))] },
    });
    const readings = byName(await readAt(envoySource, url));
    expect(Object.keys(readings).sort()).toEqual(
      ['orders', 'orders.canary', name].sort(),
    );
    expect(readings[name]).toMatchObject({
      state: 'closed',
      totals: { successes: 45, failures: 5 },
    });
    expect(readings.orders.totals?.successes).toBe(10);
  });

  it('takes what it answers itself from the errors of the cluster', async () => {
    const stat = (name: string, value: string) => ({
      name: `cluster.a.${name}`,
      value,
    });
    const { url } = await anEnvoy({
      stats: {
        stats: [
          ...limits('a'),
          stat('upstream_rq_completed', '100'),
          stat('upstream_rq_5xx', '20'),
          stat('upstream_rq_timeout', '3'),
          stat('upstream_rq_pending_overflow', '4'),
          stat('upstream_rq_active_overflow', '5'),
        ],
      },
    });
    const { a } = byName(await readAt(envoySource, url));
    expect(a.totals).toEqual({
      successes: 80,
      failures: 8,
      timeouts: 3,
      rejected: 9,
    });
  });

  describe('its times', () => {
    const histograms = {
      supported_quantiles: [0, 25, 50, 75, 90, 95, 99, 99.9, 100],
      computed_quantiles: [
        {
          name: 'cluster.a.upstream_rq_time',
          values: [1, 2, 3, 4, 5, 6, 7, 8, 9].map(interval => ({
            interval,
            cumulative: interval * 100,
          })),
        },
        { name: 'cluster.b.upstream_rq_time', values: [{ interval: null }] },
        null,
      ],
    };
    const stats = [...limits('a'), ...limits('b')];

    it.each([
      ['among the statistics', { stats: [...stats, { histograms }] }],
      ['beside the statistics', { stats, histograms }],
    ])('%s', async (_, page) => {
      const { url } = await anEnvoy({ stats: page });
      const { a, b } = byName(await readAt(envoySource, url));
      expect(a.latencyMs).toEqual({ p50: 3, p90: 5, p99: 7 });
      expect(b.latencyMs).toBeUndefined();
    });

    it('in buckets are no percentiles, and no reason to fail', async () => {
      const buckets = [
        { name: 'cluster.a.upstream_rq_time', buckets: [{ upper_bound: 1 }] },
      ];
      const { url } = await anEnvoy({
        stats: { stats: [...stats, { histograms: buckets }] },
      });
      const { a } = byName(await readAt(envoySource, url));
      expect(a.state).toBe('closed');
      expect(a.latencyMs).toBeUndefined();
    });
  });

  it('does not say closed by its hosts alone', async () => {
    const { url } = await anEnvoy({
      clusters: {
        cluster_statuses: [
          cluster('well', host('10.0.0.7')),
          cluster('sick', host('10.0.0.7', ejected)),
          { name: 'empty' },
          { added_via_api: true },
          null,
        ],
      },
    });
    const { well, sick, empty } = byName(await readAt(envoySource, url));
    expect(well.state).toBe('unknown');
    expect(well.unknownBecause).toContain('include circuit_breakers');
    expect(empty.state).toBe('unknown');
    expect(sick.state).toBe('open');
  });

  it.each(['', '/', '/stats', '/clusters', '/clusters?format=json', '/stats/'])(
    'finds its pages from %s',
    async path => {
      const { url, asked } = await anEnvoy({
        stats: { stats: limits('a') },
        clusters: {},
      });
      expect(await readAt(envoySource, url + path)).toHaveLength(1);
      expect(asked.sort()).toEqual([
        '/clusters?format=json',
        expect.stringMatching(/^\/stats\?format=json&filter=/),
      ]);
    },
  );

  it('fails when neither page can be read, or both are of something else', async () => {
    const down = await anEnvoy({});
    await expect(readAt(envoySource, down.url)).rejects.toThrow('answers 503');
    const other = await anEnvoy({
      stats: { status: 'UP' },
      clusters: { status: 'UP' },
    });
    await expect(readAt(envoySource, other.url)).rejects.toThrow(
      'does not answer as Envoy’s admin port does'.replace('’', "'"),
    );
  });
});
