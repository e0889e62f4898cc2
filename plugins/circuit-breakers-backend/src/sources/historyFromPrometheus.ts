import type { HistoryPoint } from '@banyan/backstage-plugin-banyan-common';
import {
  askPrometheus,
  type Series,
  type SourceContext,
} from '@banyan/backstage-plugin-banyan-node';
import { errorRate } from './errorRate';

/** @public */
export type HistoryQuery = {
  /** Of the Prometheus server. */
  url: string;
  /** The name of the breaker where it runs. */
  name: string;
  /** Further labels of its series, such as the job of its service. */
  labels?: Readonly<Record<string, string>>;
  /** Epoch milliseconds. */
  from: number;
  to: number;
  stepMs: number;
};

const COUNTS = [
  'successes',
  'failures',
  'timeouts',
  'rejected',
  'notPermitted',
] as const;

type Kind = (typeof COUNTS)[number];

const OPOSSUM_KINDS: Readonly<Record<string, Kind | 'fired'>> = {
  fire: 'fired',
  success: 'successes',
  failure: 'failures',
  timeout: 'timeouts',
  semaphoreLocked: 'rejected',
  reject: 'notPermitted',
};

const RESILIENCE4J_KINDS: Readonly<Record<string, Kind>> = {
  successful: 'successes',
  failed: 'failures',
  not_permitted: 'notPermitted',
};

function pointOf(at: number, step: ReadonlyMap<string, number>): HistoryPoint {
  // Of opossum an event that has no series never happened.
  const absent = step.has('fired') ? 0 : undefined;
  const counts: Partial<Record<Kind, number>> = {};
  for (const kind of COUNTS) counts[kind] = step.get(kind) ?? absent;
  const { timeouts = 0, rejected = 0, failures } = counts;
  // opossum counts a timeout and a locked semaphore as failures too.
  counts.failures = failures && Math.max(0, failures - timeouts - rejected);
  return {
    at,
    successes: counts.successes ?? null,
    failures: counts.failures ?? null,
    timeouts: counts.timeouts ?? null,
    rejected: counts.rejected ?? null,
    notPermitted: counts.notPermitted ?? null,
    errorRate: errorRate(counts) ?? null,
    slowRate: null,
    p50: step.get('p50') ?? null,
    p90: step.get('p90') ?? null,
    p99: step.get('p99') ?? null,
  };
}

/** Values by moment and kind. */
class Steps {
  readonly #steps = new Map<number, Map<string, number>>();

  add(
    series: readonly Series[],
    kindOf: (labels: Series['labels']) => string | undefined,
  ): void {
    for (const { labels, values } of series) {
      const kind = kindOf(labels);
      if (!kind) continue;
      for (const { at, value } of values) {
        if (!Number.isFinite(value)) continue;
        const step = this.#steps.get(at) ?? new Map<string, number>();
        this.#steps.set(at, step.set(kind, (step.get(kind) ?? 0) + value));
      }
    }
  }

  points(): HistoryPoint[] {
    return [...this.#steps]
      .sort(([a], [b]) => a - b)
      .map(([at, step]) => pointOf(at, step));
  }
}

/** The past of one breaker as a Prometheus server has it: of opossum-prometheus or Resilience4j. */
export async function historyFromPrometheus(
  query: HistoryQuery,
  context: Pick<SourceContext, 'fetch'>,
): Promise<HistoryPoint[]> {
  const ask = async (expression: string) =>
    (
      await askPrometheus(
        query.url,
        {
          path: 'query_range',
          query: expression,
          start: String(query.from / 1000),
          end: String(query.to / 1000),
          step: String(query.stepMs / 1000),
        },
        context,
      )
    ).series;
  const labels = matchers(query);
  const range = `[${Math.round(query.stepMs)}ms]`;
  // Of percentiles the worst instance: they cannot be averaged.
  const [events, kinds, stopped, latency] = await Promise.all([
    ask(`sum by (event) (increase(circuit{${labels}}${range}))`),
    ask(
      `sum by (kind) (increase(resilience4j_circuitbreaker_calls_seconds_count{${labels}}${range}))`,
    ),
    ask(
      `sum by (kind) (increase(resilience4j_circuitbreaker_not_permitted_calls_total{${labels}}${range}))`,
    ),
    ask(`max by (quantile) (circuit_perf{${labels},event="success"})`),
  ]);
  const steps = new Steps();
  steps.add(events, ({ event }) => OPOSSUM_KINDS[event]);
  steps.add([...kinds, ...stopped], ({ kind }) => RESILIENCE4J_KINDS[kind]);
  steps.add(latency, ({ quantile }) => `p${Number(quantile) * 100}`);
  return steps.points();
}

function matchers({ name, labels }: HistoryQuery): string {
  return Object.entries({ ...labels, name })
    .map(([label, value]) => `${label}=${JSON.stringify(value)}`)
    .join(',');
}
