import type {
  HaltValue,
  RecentTraffic,
  StranglerStore,
} from '../store/StranglerStore';
import type { SeenMigration } from './SeenMigration';

/** What is seen of a migration beside its plan. */
export type Live = {
  /** Lately, of all sources; empty for the past. */
  traffic: readonly RecentTraffic[];
  /** What the halt rule looks at, where that is not the traffic. */
  metric: { value: number; at: number } | null;
  /** Percent of the requests on a day that is past; null = nobody counted. */
  pastTraffic: number | null;
  /** Changes whenever something of it does. */
  version: string;
};

export type Moment = { at: number; now: number };

type Options = {
  store: Pick<StranglerStore, 'metrics' | 'recentTraffic' | 'snapshots'>;
  windowMs: number;
};

const DAY_MS = 24 * 60 * 60 * 1_000;
const dayOf = (at: number) => Math.floor(at / DAY_MS) * DAY_MS;

/** What gateways served is looked at anew; what others tell counts as they told it. */
const metricOf = (told: HaltValue | undefined): Live['metric'] =>
  told && told.origin !== 'traffic' ? { value: told.value, at: told.at } : null;

/** The configured share of a source that does not answer is not known. */
const believed = (traffic: RecentTraffic): RecentTraffic =>
  traffic.isWell ? traffic : { ...traffic, intendedPercent: null };

/** Two readings that agree in this agree in all: latencies and comparisons come with requests. */
const contentOf = (traffic: RecentTraffic) => [
  ...[traffic.capability, traffic.source, traffic.to, traffic.intendedPercent],
  ...[traffic.new, traffic.legacy].map(side => [side?.requests, side?.errors]),
];

/** What gateways and halt rules say of migrations, at one moment. */
export class LiveFigures {
  constructor(private readonly options: Options) {}

  async of(
    seen: readonly SeenMigration[],
    moment: Moment,
  ): Promise<(seen: SeenMigration) => Live> {
    const refs = seen.map(({ plan }) => plan.ref);
    return moment.at < moment.now
      ? this.#past(refs, moment)
      : this.#present(refs, moment);
  }

  async #present(refs: string[], { now }: Moment) {
    const { store, windowMs } = this.options;
    const [traffic, metrics] = await Promise.all([
      store.recentTraffic(refs, { windowMs, now }),
      store.metrics(refs),
    ]);
    const byRef = new Map<string, RecentTraffic[]>(refs.map(ref => [ref, []]));
    for (const each of traffic)
      byRef.get(each.migrationRef)?.push(believed(each));
    return ({ plan: { ref } }: SeenMigration): Live => {
      const told = byRef.get(ref) ?? [];
      const metric = metricOf(metrics.get(ref));
      const version = JSON.stringify([told.map(contentOf), metric]);
      return { traffic: told, metric, pastTraffic: null, version };
    };
  }

  async #past(refs: string[], { at }: Moment) {
    const day = dayOf(at);
    const snapshots = await this.options.store.snapshots(refs, day, day);
    const onThatDay = new Map(
      snapshots.map(({ migrationRef, traffic }) => [migrationRef, traffic]),
    );
    return ({ plan: { ref } }: SeenMigration): Live => ({
      traffic: [],
      metric: null,
      pastTraffic: onThatDay.get(ref) ?? null,
      version: 'past',
    });
  }
}
