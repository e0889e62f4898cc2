import type {
  BreakerSource,
  SourceReading,
} from '@banyan/backstage-plugin-banyan-node';
import { BREAKER_STATES } from '@banyan/core';
import fc from 'fast-check';
import { builtInSources } from '.';
import { answering, aTarget } from './__testUtils__/reading';

/** What a source reads of an answer; a sentence when it refuses it. */
async function readOf(
  source: BreakerSource,
  text: string,
): Promise<SourceReading[] | string> {
  const target = aTarget('http://test/page', { id: text });
  const context = answering(text);
  try {
    if (source.read) return await source.read(target, context);
    const readings: SourceReading[] = [];
    for await (const each of source.listen?.(target, context) ?? []) {
      readings.push(...each);
    }
    return readings;
  } catch (error) {
    return (error as Error).message;
  }
}

const counts = (reading: SourceReading) =>
  Object.values({
    ...reading.window,
    ...reading.totals,
    ...reading.latencyMs,
    errorRate: reading.errorRate,
  }).filter(value => value !== undefined);

/** What is wrong with what was read. */
function flawsOf(readings: SourceReading[] | string): unknown[] {
  if (typeof readings === 'string') {
    return readings.startsWith('http://test/') ? [] : [readings];
  }
  return readings.filter(
    reading =>
      typeof reading.name !== 'string' ||
      !BREAKER_STATES.includes(reading.state) ||
      (reading.unknownBecause !== undefined) !==
        (reading.state === 'unknown') ||
      (reading.errorRate ?? 0) > 1 ||
      counts(reading).some(count => !Number.isFinite(count) || count < 0),
  );
}

const closedIn = (readings: SourceReading[] | string) =>
  typeof readings === 'string'
    ? []
    : readings.filter(({ state }) => /closed|disabled/.test(state));

/** Anything at all where a value stands. */
const noise = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, -1, 0.5, '', 'open', 'true', NaN),
  fc.jsonValue(),
);

const word = fc.constantFrom(
  'state',
  'status',
  'breakers',
  'circuitBreakers',
  'open',
  'closed',
  'halfOpen',
  'enabled',
  'failures',
  'options',
  'data',
  'result',
  'metric',
  'values',
  'type',
  'name',
  'isCircuitBreakerOpen',
  'stats',
  'value',
  'cluster_statuses',
  'host_statuses',
  'health_status',
  'histograms',
  'failureRate',
  '__proto__',
  'constructor',
);

const { tree } = fc.letrec(tie => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    noise,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .array(fc.tuple(word, tie('tree')), { maxLength: 5 })
      .map(entries => Object.fromEntries(entries)),
  ),
}));

const metricsLine = fc
  .record({
    name: fc.constantFrom(
      'resilience4j_circuitbreaker_state',
      'resilience4j_circuitbreaker_failure_rate',
      'circuit',
      'circuit_perf',
      'ft_circuitbreaker_state_current',
      'armeria_client_circuit_breaker_state',
      'breaker_state',
      'envoy_cluster_circuit_breakers_default_rq_open',
      'envoy_cluster_membership_total',
    ),
    labels: fc.dictionary(
      fc.constantFrom(
        'name',
        'state',
        'event',
        'method',
        'circuit',
        'envoy_cluster_name',
        'quantile',
      ),
      fc.constantFrom(
        'a',
        'open',
        'closed',
        'close',
        'halfOpen',
        'success',
        '\\"',
        '',
      ),
    ),
    value: fc.constantFrom(
      '0',
      '1',
      '0.5',
      '-1',
      'NaN',
      '+Inf',
      '',
      'x',
      '1e400',
    ),
  })
  .map(
    ({ name, labels, value }) =>
      `${name}{${Object.entries(labels).map(([k, v]) => `${k}="${v}"`)}} ${value}`,
  );

const read = builtInSources.filter(({ type }) => type !== 'push');

describe.each(read.map(source => [source.type, source] as const))(
  '%s',
  (_, source) => {
    it('is no worse for any bytes, and says closed of none', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.uint8Array({ maxLength: 300 }).map(b => Buffer.from(b).toString()),
          async text => {
            const readings = await readOf(source, text);
            expect(flawsOf(readings)).toEqual([]);
            expect(closedIn(readings)).toEqual([]);
          },
        ),
      );
    });

    it('is no worse for any JSON', async () => {
      await fc.assert(
        fc.asyncProperty(tree, async json => {
          const text = JSON.stringify(json);
          expect(flawsOf(await readOf(source, text))).toEqual([]);
          const event = await readOf(source, `data: ${text}\n\n`);
          expect(flawsOf(event)).toEqual([]);
        }),
        { numRuns: 300 },
      );
    });

    it('is no worse for any metrics, cut anywhere', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(metricsLine, { maxLength: 8 }),
          fc.nat(400),
          async (lines, end) => {
            const text = lines.join('\n').slice(0, end);
            expect(flawsOf(await readOf(source, text))).toEqual([]);
          },
        ),
        { numRuns: 300 },
      );
    });
  },
);

/** An answer of each, of breakers that are open. */
const OPEN: Record<string, string> = {
  opossum:
    '{"breakers":{"a":{"state":{"name":"a","enabled":true,"closed":false,"open":true,"halfOpen":false},"status":{"failures":3}}}}',
  prometheus: [
    'resilience4j_circuitbreaker_state{name="a",state="closed"} 0',
    'resilience4j_circuitbreaker_state{name="a",state="open"} 1',
    'armeria_client_circuit_breaker_state{name="a"} 0',
    'ft_circuitbreaker_state_current{method="a",state="closed"} 0',
    'ft_circuitbreaker_state_current{method="a",state="open"} 1',
    '',
  ].join('\n'),
  actuator: '{"circuitBreakers":{"a":{"failureRate":"60.0%","state":"OPEN"}}}',
  hystrix:
    'data: {"type":"HystrixCommand","name":"a","isCircuitBreakerOpen":true,"rollingCountSuccess":1}\n\n',
};

it.each(Object.entries(OPEN))(
  '%s: open breakers are not closed wherever the answer breaks off',
  async (type, text) => {
    const source = read.find(each => each.type === type);
    if (!source) throw new Error(`there is no source ${type}`);
    const whole = await readOf(source, text);
    expect(typeof whole !== 'string' && whole[0].state).toBe('open');
    for (let end = 0; end < text.length; end++) {
      expect(closedIn(await readOf(source, text.slice(0, end)))).toEqual([]);
    }
  },
);
