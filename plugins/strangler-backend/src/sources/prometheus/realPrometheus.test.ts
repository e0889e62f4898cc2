import type {
  TrafficReading,
  TrafficTarget,
} from '@banyan/backstage-plugin-banyan-node';
import {
  aContext,
  closeServers,
  PROMETHEUS,
  PROMETHEUS_REQUIRED,
  realPrometheus,
  testServer,
} from '@banyan/backstage-plugin-banyan-node/testing';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { aTarget, readAt } from '../__testUtils__/aTarget';
import { gatewayTexts } from '../__testUtils__/gatewayTexts';
import { fleetSource } from '../fleet/fleetSource';
import { metricsSource } from '../metrics/metricsSource';
import { scientistSource } from '../scientist/scientistSource';
import { prometheusSource } from './prometheusSource';

const WINDOW = '2s';

/** The gateways of a fleet: what they count is what they tell. */
function aFleetGateway() {
  const registry = new Registry();
  const registers = [registry];
  const labelNames = ['gateway', 'capability', 'target'] as const;
  const requests = new Counter({
    name: 'fleet_route_requests_total',
    help: 'x',
    labelNames: [...labelNames, 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'fleet_route_duration_seconds',
    help: 'x',
    labelNames,
    buckets: [0.025, 0.1],
    registers,
  });
  const weight = new Gauge({
    name: 'fleet_route_weight',
    help: 'x',
    labelNames: ['gateway', 'capability'],
    registers,
  });
  const of = { gateway: 'edge-gateway', capability: 'orders' };
  weight.set(of, 30);
  const total = { new: 0, legacy: 0 };
  const serve = (target: 'legacy' | 'new', status: number) => {
    total[target]++;
    requests.inc({ ...of, target, status });
    durations.observe({ ...of, target }, target === 'new' ? 0.05 : 0.01);
  };
  return {
    metrics: () => registry.metrics(),
    /** One second of it. */
    round() {
      for (let i = 0; i < 7; i++) serve('legacy', 200);
      for (let i = 0; i < 2; i++) serve('new', 200);
      serve('new', 503);
    },
    routes: () => ({
      routes: [
        {
          gateway: 'component:shop/edge-gateway',
          capability: 'orders',
          percent: 30,
          requests: total,
        },
      ],
    }),
  };
}

const shareOf = ({ new: taking, legacy }: TrafficReading) =>
  taking && legacy && taking.requests / (taking.requests + legacy.requests);

const onlyWithPrometheus =
  PROMETHEUS || PROMETHEUS_REQUIRED ? describe : describe.skip;

onlyWithPrometheus('a real Prometheus server', () => {
  let prometheus: Awaited<ReturnType<typeof realPrometheus>>;
  let hub: Awaited<ReturnType<typeof testServer>>;
  let ticking: NodeJS.Timeout;
  let rounds = 0;
  const fleet = aFleetGateway();

  beforeAll(async () => {
    hub = await testServer(async (request, response) => {
      if (request.url === '/routes') {
        response.end(JSON.stringify(fleet.routes()));
        return;
      }
      const texts = Object.values(gatewayTexts).map(({ text }) => text(rounds));
      response.end(
        [
          await fleet.metrics(),
          ...texts,
          `science_matched_total{experiment="orders"} ${9 * rounds}`,
          `science_mismatched_total{experiment="orders"} ${rounds}`,
          '',
        ].join('\n'),
      );
    });
    const round = () => {
      rounds++;
      fleet.round();
    };
    // Before anybody asks there is something to tell.
    round();
    prometheus = await realPrometheus(hub.host);
    ticking = setInterval(round, 20);
  });

  afterAll(async () => {
    clearInterval(ticking);
    await prometheus.stop();
    await closeServers();
  });

  const target = (more: Partial<TrafficTarget>, named = {}) =>
    aTarget([{ name: 'orders', ...named }], { url: prometheus.url, ...more });

  /** The first reading in which there is enough. */
  async function until(
    read: () => Promise<TrafficReading[]>,
    isEnough: (reading: TrafficReading) => boolean,
  ): Promise<TrafficReading> {
    const [reading] = await read();
    if (reading && isEnough(reading)) return reading;
    await new Promise(done => {
      setTimeout(done, 100);
    });
    return until(read, isEnough);
  }

  const hasBoth = ({ new: taking, legacy }: TrafficReading) =>
    (taking?.requests ?? 0) > 20 && (legacy?.requests ?? 0) > 20;

  it('gives the same shares of the fleet as its hub, and as its metrics', async () => {
    const [direct] = await readAt(fleetSource, target({ url: hub.url }));
    const options = { template: 'fleet', window: WINDOW };
    const [text] = await readAt(
      metricsSource,
      target({ url: `${hub.url}/metrics`, options }),
    );
    const served = await until(
      () => readAt(prometheusSource, target({ options })),
      hasBoth,
    );
    expect(shareOf(direct)).toBeCloseTo(0.3);
    expect(shareOf(text)).toBeCloseTo(0.3);
    expect(shareOf(served)).toBeCloseTo(0.3, 1);
    expect(served).toMatchObject({ intendedPercent: 30, windowMs: 2000 });
    expect(served.legacy?.errors).toBe(0);
    const { errors, requests = NaN, latency } = served.new ?? {};
    expect((errors ?? NaN) / requests).toBeCloseTo(1 / 3, 1);
    expect(latency?.map(({ atMostMs }) => atMostMs)).toEqual([25, 100, null]);
    expect(latency?.map(({ count }) => count / requests)).toEqual([
      0,
      expect.closeTo(1, 1),
      expect.closeTo(1, 1),
    ]);
  });

  it.each(Object.entries(gatewayTexts))(
    'is asked for %s in a way that it understands',
    async (template, { sides, hasLatency }) => {
      const options = { template, window: WINDOW };
      const reading = await until(
        () => readAt(prometheusSource, target({ options }, sides)),
        hasBoth,
      );
      expect(shareOf(reading)).toBeCloseTo(0.3, 1);
      expect(reading.legacy?.errors).toBe(0);
      expect(reading.new?.errors).toBeGreaterThan(0);
      expect(reading.new?.latency?.length).toBe(hasLatency ? 3 : undefined);
      expect(reading.intendedPercent).toBe(
        template === 'haproxy' ? 30 : undefined,
      );
    },
  );

  it('is asked for nothing but names, whatever is in them', async () => {
    const options = { template: 'kong2', window: WINDOW };
    const odd = '"}) or vector(1) # \\ {a="b"} (x|y)+';
    const reading = await until(
      () =>
        readAt(
          prometheusSource,
          target({ options }, { legacy: 'monolith', new: odd }),
        ),
      ({ legacy }) => (legacy?.requests ?? 0) > 20,
    );
    expect(reading.new?.requests).toBe(0);
  });

  it('answers queries of one’s own, and tells the metric of a halt rule', async () => {
    const options = {
      template: 'custom',
      window: WINDOW,
      requests: 'increase(kong_http_status{service="$name"}[$window])',
      errors:
        'increase(kong_http_status{service="$name",code=~"5.."}[$window]) # all',
    };
    const reading = await until(
      () =>
        readAt(
          prometheusSource,
          target({ options }, { legacy: 'monolith', new: 'orders' }),
        ),
      hasBoth,
    );
    expect(shareOf(reading)).toBeCloseTo(0.3, 1);
    expect(reading.new?.errors).toBeGreaterThan(0);
    expect(reading.legacy?.errors).toBe(0);

    const measure = (query: string) =>
      prometheusSource.measure?.(
        target({ options }),
        query,
        aContext(prometheus.url),
      );
    expect(await measure('sum(fleet_route_weight)')).toBe(30);
    expect(await measure('scalar(sum(fleet_route_weight)) / 2')).toBe(15);
    expect(await measure('nothing_of_this_name')).toBeUndefined();
    await expect(measure('sum(')).rejects.toThrow('does not understand');
  });

  it('tells of parallel runs', async () => {
    const options = { from: 'prometheus', window: WINDOW };
    const { parallelRun, windowMs } = await until(
      () => readAt(scientistSource, target({ options })),
      reading => (reading.parallelRun?.matched ?? 0) > 20,
    );
    const { matched = NaN, mismatched = NaN, ignored } = parallelRun ?? {};
    expect(mismatched / (matched + mismatched)).toBeCloseTo(0.1, 1);
    expect(ignored).toBe(0);
    expect(windowMs).toBe(2000);
  });
});
