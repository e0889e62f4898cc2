import CircuitBreaker from 'opossum';
import PrometheusMetrics from 'opossum-prometheus';
import { Registry } from 'prom-client';
import {
  answers,
  closeServers,
  testServer,
} from '@banyan/backstage-plugin-banyan-node/testing';
import { answering, aTarget, byName, readAt } from './__testUtils__/reading';
import { prometheusSource } from './prometheusSource';

const read = async (
  text: string,
  more: Parameters<typeof aTarget>[1] = {},
  source = prometheusSource(),
) => source.read?.(aTarget('http://test/metrics', more), answering(text)) ?? [];

const states = async (text: string, more?: Parameters<typeof aTarget>[1]) =>
  (await read(text, more)).map(
    ({ name, state, unknownBecause }) =>
      `${name}: ${state}${unknownBecause ? ` (${unknownBecause})` : ''}`,
  );

afterEach(closeServers);

describe('prometheusSource, of a real opossum-prometheus', () => {
  const circuits: CircuitBreaker[] = [];
  const aCircuit = (name: string, options: CircuitBreaker.Options = {}) => {
    const circuit = new CircuitBreaker(
      async (fails: boolean) => {
        if (fails) throw new Error('failed on purpose');
      },
      { name, volumeThreshold: 1, resetTimeout: 10_000, ...options },
    );
    circuits.push(circuit);
    return circuit;
  };
  const fire = (circuit: CircuitBreaker, ...fails: boolean[]) =>
    Promise.allSettled(fails.map(each => circuit.fire(each)));

  afterEach(() => {
    for (const circuit of circuits.splice(0)) circuit.shutdown();
  });

  it('follows a breaker from closed to open, half-open and closed again', async () => {
    const registry = new Registry();
    const metrics = new PrometheusMetrics({ registry });
    const circuit = aCircuit('reviews', { resetTimeout: 400 });
    const other = aCircuit('ratings');
    // opossum-prometheus counts what somebody listens to.
    const halfOpen = new Promise(done => {
      circuit.once('halfOpen', done);
    });
    metrics.add([circuit, other]);
    const { url } = await testServer(async (_, response) =>
      response.end(await registry.metrics()),
    );
    const source = prometheusSource();
    const look = async () =>
      byName(await readAt(source, `${url}/metrics`)).reviews;

    await fire(other, false);
    await fire(circuit, false, false);
    expect(await look()).toMatchObject({
      state: 'closed',
      totals: { successes: 2, failures: 0, timeouts: 0, notPermitted: 0 },
    });
    await fire(circuit, true, true, true);
    await fire(circuit, false);
    expect(await look()).toMatchObject({
      state: 'open',
      totals: { successes: 2, failures: 3, notPermitted: 1, opened: 1 },
    });
    await halfOpen;
    expect(await look()).toMatchObject({
      state: 'half-open',
      totals: { opened: 1, halfOpened: 1 },
    });
    await fire(circuit, false);
    const closed = await look();
    expect(closed).toMatchObject({
      state: 'closed',
      totals: { successes: 3, opened: 1, halfOpened: 1, closed: 1 },
      settings: { library: 'opossum' },
    });
    expect(closed.latencyMs?.p99).toBeGreaterThanOrEqual(0);
    expect(byName(await readAt(source, url)).ratings.totals?.successes).toBe(1);
  });

  it('never says closed of one whose half-openings nobody counts', async () => {
    const registry = new Registry();
    const circuit = aCircuit('reviews', { resetTimeout: 1 });
    const metrics = new PrometheusMetrics({ registry });
    metrics.add(circuit);
    const source = prometheusSource();
    const look = async () =>
      (await read(await registry.metrics(), {}, source))[0].state;
    await fire(circuit, true);
    const halfOpen = new Promise(done => {
      circuit.once('halfOpen', done);
    });
    expect(await look()).toBe('open');
    await halfOpen;
    expect(await look()).toBe('open');
    await fire(circuit, true);
    expect(await look()).toBe('open');
    await halfOpen;
    circuit.close();
    expect(await look()).toBe('closed');
    // Who did not see it all cannot tell: twice open and once closed, in which order?
    expect((await read(await registry.metrics()))[0]).toMatchObject({
      state: 'unknown',
      unknownBecause:
        'its counters do not tell in which state it is: read its JSON instead (type opossum)',
    });
  });

  it('reads the registry that opossum-prometheus brings along, with a prefix', async () => {
    const circuit = aCircuit('reviews');
    const metrics = new PrometheusMetrics({
      circuits: circuit,
      metricPrefix: 'shop_',
    });
    await fire(circuit, true);
    const text = await Reflect.get(metrics, 'metrics');
    Reflect.get(metrics, 'clear').call(metrics);
    expect(text).toContain('shop_circuit{name="reviews",event="open"} 1');
    const [reading] = await read(text);
    expect(reading).toMatchObject({ name: 'reviews', state: 'open' });
    expect(reading.startedAt).toBeGreaterThan(0);
  });
});

describe('prometheusSource, of Resilience4j', () => {
  const oneHot = (name: string, on: string, labels = '') =>
    ['closed', 'open', 'half_open', 'forced_open', 'disabled', 'metrics_only']
      .map(
        state =>
          `resilience4j_circuitbreaker_state{name="${name}",state="${state}"${labels},} ${state === on ? '1.0' : '0.0'}`,
      )
      .join('\n');

  it.each([
    ['closed', 'closed'],
    ['open', 'open'],
    ['half_open', 'half-open'],
    ['forced_open', 'forced-open'],
    ['disabled', 'disabled'],
    ['metrics_only', 'disabled'],
  ])('%s is %s', async (word, state) => {
    expect(await states(oneHot('b', word))).toEqual([`b: ${state}`]);
  });

  it('reads the whole of a breaker', async () => {
    const [reading] = await read(`# TYPE resilience4j_circuitbreaker_state gauge
${oneHot('b', 'closed')}
resilience4j_circuitbreaker_buffered_calls{kind="failed",name="b",} 3.0
resilience4j_circuitbreaker_buffered_calls{kind="successful",name="b",} 7.0
resilience4j_circuitbreaker_slow_calls{kind="failed",name="b",} 1.0
resilience4j_circuitbreaker_slow_calls{kind="successful",name="b",} 1.0
resilience4j_circuitbreaker_failure_rate{name="b",} 30.0
resilience4j_circuitbreaker_slow_call_rate{name="b",} 20.0
resilience4j_circuitbreaker_calls_seconds_count{kind="failed",name="b",} 30.0
resilience4j_circuitbreaker_calls_seconds_count{kind="successful",name="b",} 70.0
resilience4j_circuitbreaker_calls_seconds_count{kind="ignored",name="b",} 5.0
resilience4j_circuitbreaker_calls_seconds_sum{kind="successful",name="b",} 7.0
resilience4j_circuitbreaker_calls_seconds_max{kind="successful",name="b",} 0.4
resilience4j_circuitbreaker_calls_seconds{kind="successful",name="b",quantile="0.99",} 0.25
resilience4j_circuitbreaker_not_permitted_calls_total{kind="not_permitted",name="b",} 12.0
process_start_time_seconds 1.7E9
`);
    expect(reading).toEqual({
      name: 'b',
      state: 'closed',
      startedAt: 1_700_000_000_000,
      errorRate: 0.3,
      slowRate: 0.2,
      window: { successes: 7, failures: 3, slow: 2 },
      totals: { successes: 70, failures: 30, ignored: 5, notPermitted: 12 },
      latencyMs: { p99: 250 },
      settings: { library: 'Resilience4j' },
    });
  });

  it('has no rate while there are too few calls', async () => {
    const [reading] = await read(`${oneHot('b', 'closed')}
resilience4j_circuitbreaker_failure_rate{name="b",} -1.0
resilience4j_circuitbreaker_slow_call_rate{name="b",} NaN
`);
    expect(reading.errorRate).toBeUndefined();
    expect(reading.slowRate).toBeUndefined();
  });

  it('does not guess: no state, none set, two set, a state of tomorrow', async () => {
    const text = [
      'resilience4j_circuitbreaker_failure_rate{name="silent"} 0',
      oneHot('none', 'nothing'),
      oneHot('both', 'open'),
      'resilience4j_circuitbreaker_state{name="both",state="closed"} 1',
      'resilience4j_circuitbreaker_state{name="new",state="melted"} 1',
      'resilience4j_circuitbreaker_state{name="nan",state="closed"} NaN',
      'resilience4j_circuitbreaker_state{name="numbered"} 0',
      oneHot('good', 'closed'),
    ].join('\n');
    expect(await states(text)).toEqual([
      'silent: unknown (its metrics do not tell its state)',
      'none: unknown (none of its states is set to 1)',
      'both: unknown (it says open and closed at once)',
      'new: unknown (it says "melted", which is no state that Banyan knows)',
      'nan: unknown (none of its states is set to 1)',
      'numbered: unknown (none of its states is set to 1)',
      'good: closed',
    ]);
  });

  it('keeps services and instances of one text apart', async () => {
    const text = [
      oneHot('b', 'open', ',application="orders",instance="10.0.0.1:80"'),
      oneHot('b', 'closed', ',application="orders",instance="10.0.0.2:80"'),
      oneHot('b', 'closed', ',application="carts",instance="10.0.0.3:80"'),
    ].join('\n');
    const told = (readings: Awaited<ReturnType<typeof read>>) =>
      readings.map(r => [r.service, r.instance, r.state]);
    expect(told(await read(text))).toEqual([
      ['orders', '10.0.0.1:80', 'open'],
      ['orders', '10.0.0.2:80', 'closed'],
      ['carts', '10.0.0.3:80', 'closed'],
    ]);
    expect(
      told(await read(text, { options: { service: 'instance' } }))[0][0],
    ).toBe('10.0.0.1:80');
    // What an address of one entity tells is of that entity.
    const [own] = await read(text, { entityRef: 'component:shop/orders' });
    expect(own.service).toBeUndefined();
  });

  it('reads metrics under a prefix of their own', async () => {
    const text = oneHot('b', 'open').replaceAll('resilience4j_', 'acme_');
    expect(await states(text)).toEqual([]);
    expect(
      await states(text, { options: { prefix: 'acme_circuitbreaker' } }),
    ).toEqual(['b: open']);
  });

  it('takes the moment of a sample that has one, but none to come', async () => {
    const state = 'resilience4j_circuitbreaker_state{name="b",state="open"}';
    const [past] = await read(`${state} 1 400000\n`);
    const [future] = await read(`${state} 1 5000000\n`);
    expect(past.observedAt).toBe(400_000);
    expect(future.observedAt).toBe(1_000_000);
  });
});

describe('prometheusSource, of other libraries', () => {
  it('SmallRye: one state in one series each', async () => {
    const text = `
ft_circuitbreaker_state_current{method="com.acme.Orders.send",state="closed"} 0.0
ft_circuitbreaker_state_current{method="com.acme.Orders.send",state="open"} 0.0
ft_circuitbreaker_state_current{method="com.acme.Orders.send",state="halfOpen"} 1.0
ft_circuitbreaker_calls_total{circuitBreakerResult="success",method="com.acme.Orders.send"} 10.0
ft_circuitbreaker_calls_total{circuitBreakerResult="failure",method="com.acme.Orders.send"} 4.0
ft_circuitbreaker_calls_total{circuitBreakerResult="circuitBreakerOpen",method="com.acme.Orders.send"} 3.0
ft_circuitbreaker_opened_total{method="com.acme.Orders.send"} 1.0
`;
    expect(await read(text)).toEqual([
      {
        name: 'com.acme.Orders.send',
        state: 'half-open',
        totals: { successes: 10, failures: 4, notPermitted: 3, opened: 1 },
        settings: { library: 'SmallRye Fault Tolerance' },
      },
    ]);
  });

  it('SmallRye: the time in each state is no state', async () => {
    expect(
      await states(
        'ft_circuitbreaker_state_total{method="m",state="closed"} 1',
      ),
    ).toEqual([
      'm: unknown (it tells how long it was in each state, not which one it is in: a newer SmallRye tells ft.circuitbreaker.state.current)',
    ]);
  });

  it.each([
    ['1.0', 'b: closed'],
    ['0.0', 'b: open'],
    ['0.5', 'b: half-open'],
    ['2.0', 'b: unknown (it says 2, which stands for no state)'],
    ['NaN', 'b: unknown (it says NaN, which stands for no state)'],
  ])('Armeria: %s is %s', async (value, state) => {
    expect(
      await states(`armeria_client_circuit_breaker_state{name="b"} ${value}`),
    ).toEqual([state]);
  });

  it('Armeria: its counts', async () => {
    const [reading] = await read(`
armeria_client_circuit_breaker_state{name="b"} 0.0
armeria_client_circuit_breaker_requests{name="b",result="success"} 1.0
armeria_client_circuit_breaker_requests{name="b",result="failure"} 2.0
armeria_client_circuit_breaker_rejected_requests_total{name="b"} 5.0
armeria_client_circuit_breaker_transitions_total{name="b",state="OPEN"} 1.0
`);
    expect(reading).toMatchObject({
      window: { successes: 1, failures: 2 },
      totals: { notPermitted: 5, opened: 1 },
    });
  });

  it('a gauge of another that looks like that of Armeria is not read as one', async () => {
    expect(await states('acme_circuit_breaker_state{name="b"} 1')).toEqual([]);
  });

  it('Mollitia', async () => {
    const text = `
breaker_state{circuit="b",state="closed"} 0
breaker_state{circuit="b",state="half-opened"} 0
breaker_state{circuit="b",state="opened"} 1
failure_rate{circuit="b"} 60
failure_rate{name="a rate of something else"} 3
`;
    expect(await read(text)).toEqual([
      {
        name: 'b',
        state: 'open',
        errorRate: 0.6,
        settings: { library: 'Mollitia' },
      },
    ]);
  });

  it('a gauge of one’s own, by the map of its values', async () => {
    const gauge = {
      metric: 'acme_breaker',
      breaker: 'downstream',
      states: { '0': 'closed', '1': 'open', '2': 'half-open' },
    };
    const text = ['0', '1', '2', '3']
      .map((value, i) => `acme_breaker{downstream="b${i}"} ${value}`)
      .join('\n');
    expect(await states(text, { options: { gauge } })).toEqual([
      'b0: closed',
      'b1: open',
      'b2: half-open',
      'b3: unknown (it says 3, which stands for no state)',
    ]);
  });

  it('says what is wrong with its options', async () => {
    await expect(
      read('', { options: { gauge: { metric: 'a b', states: {} } } }),
    ).rejects.toThrow(
      'options of the source: gauge.metric: expected the name of a metric',
    );
  });

  it('Envoy: at capacity, with hosts ejected, and silent', async () => {
    const gauge = (cluster: string, name: string, value: number) =>
      `envoy_cluster_${name}{envoy_cluster_name="${cluster}"} ${value}`;
    const text = [
      gauge('full', 'circuit_breakers_default_rq_open', 1),
      gauge('full', 'circuit_breakers_default_cx_open', 0),
      gauge('well', 'circuit_breakers_default_rq_open', 0),
      gauge('well', 'circuit_breakers_high_rq_open', 0),
      gauge('sick', 'circuit_breakers_default_rq_open', 0),
      gauge('sick', 'outlier_detection_ejections_active', 2),
      gauge('sick', 'membership_total', 5),
      gauge('silent', 'membership_total', 5),
      gauge('well', 'upstream_rq_completed', 100),
      'envoy_cluster_upstream_rq_xx{envoy_response_code_class="5",envoy_cluster_name="well"} 10',
      'envoy_cluster_upstream_rq_xx{envoy_response_code_class="2",envoy_cluster_name="well"} 90',
      gauge('well', 'upstream_rq_timeout', 4),
      gauge('well', 'upstream_rq_pending_overflow', 1),
      gauge('well', 'upstream_rq_active_overflow', 2),
    ].join('\n');
    expect(await states(text)).toEqual([
      'full: open',
      'well: closed',
      'sick: open',
      'silent: unknown (Envoy does not tell whether its limits are reached: include circuit_breakers in its statistics)',
    ]);
    const { well, sick } = byName(await read(text));
    expect(sick.instances).toEqual({ open: 2, total: 5 });
    expect(well.totals).toEqual({
      successes: 90,
      failures: 3,
      timeouts: 4,
      rejected: 3,
    });
  });

  it('all of them in one text', async () => {
    const text = `
resilience4j_circuitbreaker_state{name="b",state="open"} 1
ft_circuitbreaker_state_current{method="b",state="closed"} 1
armeria_client_circuit_breaker_state{name="b"} 0.5
`;
    expect(await states(text)).toEqual([
      'b: open',
      'b: closed',
      'b: half-open',
    ]);
  });

  it('says that a page is no text of metrics', async () => {
    const { url } = await testServer(answers('<html></html>'));
    await expect(readAt(prometheusSource(), `${url}/m`)).rejects.toThrow(
      `${url}/m does not answer with metrics of Prometheus: is the path right?`,
    );
  });
});
