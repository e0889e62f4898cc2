import type { Histogram as LatencyHistogram, ParallelRun } from '@banyan/core';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** The side of a gateway that serves a request. */
export type Side = 'new' | 'legacy';

type Both<T> = Record<Side, T>;

/** What a gateway has done with one capability since it started. */
export type RouteTotals = {
  requests: Both<number>;
  /** Answers with 5xx, and none at all. */
  errors: Both<number>;
  latency: Both<LatencyHistogram>;
  parallelRun: ParallelRun;
};

const SIDES = ['new', 'legacy'] as const;
const BUCKETS_MS = [
  5, 10, 15, 20, 30, 40, 50, 60, 80, 100, 125, 150, 200, 300, 500, 1000, 2500,
];
const LABELS = ['gateway', 'capability'] as const;
const SIDE_LABELS = [...LABELS, 'target'] as const;

/** The types of prom-client leave out the label that it adds. */
type Bucket = {
  labels: Partial<Record<(typeof SIDE_LABELS)[number] | 'le', string | number>>;
  metricName?: string;
  value: number;
};

const isError = (status: string | number | undefined) => Number(status) >= 500;

const limitMs = (le: string | number | undefined) =>
  le === '+Inf' ? null : Math.round(Number(le) * 1000);

/** Counts what one gateway does, as Prometheus reads it; the numbers of the hub are the same. */
export class RouteMeters {
  readonly #gateway: string;
  readonly #requests;
  readonly #durations;
  readonly #weight;
  readonly #compared;

  constructor(gateway: string, registry: Registry) {
    const registers = [registry];
    this.#gateway = gateway;
    this.#requests = new Counter({
      name: 'fleet_route_requests_total',
      help: 'Requests that a gateway sent to the new or to the legacy side',
      labelNames: [...SIDE_LABELS, 'status'],
      registers,
    });
    this.#durations = new Histogram({
      name: 'fleet_route_duration_seconds',
      help: 'How long either side took to answer',
      labelNames: SIDE_LABELS,
      buckets: BUCKETS_MS.map(ms => ms / 1000),
      registers,
    });
    this.#weight = new Gauge({
      name: 'fleet_route_weight',
      help: 'Percent of the requests that are to go to the new side',
      labelNames: LABELS,
      registers,
    });
    this.#compared = new Counter({
      name: 'fleet_parallel_run_total',
      help: 'Answers of both sides to the same request, compared',
      labelNames: [...LABELS, 'outcome'],
      registers,
    });
  }

  /** From now on the capability is there, with nothing counted. */
  open(capability: string, percent: number) {
    for (const target of SIDES) {
      this.#requests.inc({ ...this.#of(capability), target, status: 200 }, 0);
      this.#durations.zero({ ...this.#of(capability), target });
    }
    this.weigh(capability, percent);
  }

  weigh(capability: string, percent: number) {
    this.#weight.set(this.#of(capability), percent);
  }

  served(
    capability: string,
    answer: { target: Side; status: number; tookMs: number },
  ) {
    const { status, target, tookMs } = answer;
    const labels = { ...this.#of(capability), target };
    this.#requests.inc({ ...labels, status });
    this.#durations.observe(labels, tookMs / 1000);
  }

  compared(capability: string, outcome: keyof ParallelRun) {
    this.#compared.inc({ ...this.#of(capability), outcome });
  }

  async totals(capability: string): Promise<RouteTotals> {
    const [requests, durations, compared] = await Promise.all([
      this.#requests.get(),
      this.#durations.get(),
      this.#compared.get(),
    ]);
    const ours = requests.values.filter(
      ({ labels }) => labels.capability === capability,
    );
    const sum = (values: { value: number }[]) =>
      values.reduce((total, { value }) => total + value, 0);
    const both = <T>(of: (side: Side) => T) => ({
      new: of('new'),
      legacy: of('legacy'),
    });
    const served = (side: Side) =>
      ours.filter(({ labels }) => labels.target === side);
    const outcome = (name: keyof ParallelRun) =>
      sum(
        compared.values.filter(
          ({ labels }) =>
            labels.capability === capability && labels.outcome === name,
        ),
      );
    return {
      requests: both(side => sum(served(side))),
      errors: both(side =>
        sum(served(side).filter(({ labels }) => isError(labels.status))),
      ),
      latency: both(side =>
        durations.values.flatMap(({ labels, metricName, value }: Bucket) =>
          metricName?.endsWith('_bucket') &&
          labels.capability === capability &&
          labels.target === side
            ? [{ atMostMs: limitMs(labels.le), count: value }]
            : [],
        ),
      ),
      parallelRun: {
        matched: outcome('matched'),
        mismatched: outcome('mismatched'),
        ignored: outcome('ignored'),
      },
    };
  }

  #of = (capability: string) => ({ gateway: this.#gateway, capability });
}
