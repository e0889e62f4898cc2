import type { Entity } from '@backstage/catalog-model';
import type {
  PushedObservations,
  TrafficSourceInfo,
} from '@banyan/backstage-plugin-banyan-common';
import { planOf } from '../plans/planOf';
import type { BrokenPlan, Plans } from '../plans/Plans';
import { withHistory } from '../plans/withHistory';
import type {
  EventQuery,
  HaltValue,
  NewEvent,
  RecentTraffic,
  RecordedEvent,
  Snapshot,
  StoredTraffic,
  StranglerStore,
  TrafficHistory,
  TrafficQuery,
} from '../store/StranglerStore';
import type { PushOutcome, Steering, Strangler } from '../Strangler';
import type { ConfiguredSource } from '../stranglerConfig';
import { NOW } from './acme';

/** An event that was recorded, but for what is said of it. */
export const anEvent = (
  event: Partial<RecordedEvent> & Pick<RecordedEvent, 'at' | 'kind'>,
): RecordedEvent => ({
  id: `e${event.at}`,
  migrationRef: 'migration:acme/leave',
  capability: null,
  stage: null,
  from: null,
  to: null,
  data: null,
  stated: new Date(event.at).toISOString(),
  origin: 'recorded',
  by: null,
  reason: null,
  incident: null,
  evidence: null,
  message: '',
  ...event,
});

const side = (requests: number, errors = 0) => ({
  requests,
  errors,
  latency: [
    { atMostMs: 100, count: requests },
    { atMostMs: null, count: requests },
  ],
});

/** What the gateway told of `bills` within the last minutes, but for what is said. */
export const someTraffic = (
  requests: { new: number; legacy: number; errors?: number },
  told: Partial<RecentTraffic> = {},
): RecentTraffic => ({
  migrationRef: 'migration:acme/leave',
  capability: 'bills',
  source: 'edge',
  simulated: false,
  from: NOW - 300_000,
  to: NOW - 1_000,
  new: side(requests.new, requests.errors),
  legacy: side(requests.legacy),
  intendedPercent: 30,
  parallelRun: null,
  isWell: true,
  intendedSince: NOW - 3_600_000,
  ...told,
});

export const aSource = (
  id: string,
  told: Partial<TrafficSourceInfo> = {},
): TrafficSourceInfo => ({
  id,
  type: 'prometheus',
  title: `Source ${id}`,
  health: 'ok',
  readAt: NOW - 2_000,
  problem: null,
  simulated: false,
  ...told,
});

/** What is configured. */
const SOURCES = new Map(
  ['edge', 'mine'].map((id): [string, ConfiguredSource] => [
    id,
    {
      ...{ id, type: 'prometheus', url: 'http://127.0.0.1:9090/' },
      ...{ title: id, simulated: false, options: {} },
    } as ConfiguredSource,
  ]),
);

/** What was recorded and seen, in memory. */
class FakeStore implements StranglerStore {
  happened: RecordedEvent[] = [];
  recent: RecentTraffic[] = [];
  history: TrafficHistory = { stepMs: 0, items: [] };
  days: Snapshot[] = [];
  values = new Map<string, HaltValue>();

  async recordEvent(event: NewEvent) {
    const recorded = anEvent({ ...event, id: `e${this.happened.length}` });
    this.happened.push(recorded);
    return recorded;
  }

  async events(query: EventQuery) {
    const { migrationRefs, capability, kinds, to, limit = 200 } = query;
    const items = this.happened
      .filter(
        each =>
          (migrationRefs?.includes(each.migrationRef) ?? true) &&
          (capability === undefined || each.capability === capability) &&
          (kinds?.includes(each.kind) ?? true) &&
          each.at < (to ?? Infinity),
      )
      .toSorted((a, b) => b.at - a.at);
    const page = items.slice(0, limit);
    const last = items.length > limit ? page.at(-1) : undefined;
    return { items: page, before: last ? String(last.at) : null };
  }

  async recentTraffic(refs: readonly string[]) {
    return this.recent.filter(each => refs.includes(each.migrationRef));
  }

  async trafficHistory({ capability, from, to }: TrafficQuery) {
    const { stepMs, items } = this.history;
    const isAsked = (each: StoredTraffic) =>
      each.capability === capability && each.from >= from && each.to <= to;
    return { stepMs, items: items.filter(isAsked) };
  }

  async dailyTraffic() {
    return [];
  }

  async snapshots(refs: readonly string[], from = 0, to = Infinity) {
    return this.days.filter(
      each =>
        refs.includes(each.migrationRef) && each.day >= from && each.day <= to,
    );
  }

  async metrics(refs: readonly string[]) {
    return new Map([...this.values].filter(([ref]) => refs.includes(ref)));
  }
}

/** Everything that is known of some migrations, in memory. */
export class FakeStrangler implements Strangler {
  readonly store = new FakeStore();
  readonly steered: Steering[] = [];
  readonly pushed: PushedObservations[] = [];
  outcome: PushOutcome = { taken: 0, refused: [] };
  known: TrafficSourceInfo[] = [];
  /** Capabilities whose source takes orders. */
  steerable = new Set<string>();
  problem?: Error;
  problems: BrokenPlan[] = [];
  entities: Entity[];

  constructor(entities: Entity[]) {
    this.entities = entities;
  }

  readonly plans: Plans = {
    all: async () =>
      this.entities.map(entity => {
        const plan = planOf(entity, SOURCES);
        const recorded = this.store.happened.filter(
          each => each.migrationRef === plan.ref,
        );
        return withHistory(plan, recorded);
      }),
    get: async ref => (await this.plans.all()).find(each => each.ref === ref),
    broken: async () => this.problems,
    refresh: async () => {},
  };

  async sources() {
    return this.known;
  }

  async sourcesOf() {
    return [];
  }

  async maySteer(_: string, capability: string) {
    return this.steerable.has(capability);
  }

  async steer(order: Steering) {
    if (this.problem) throw this.problem;
    this.steered.push(order);
  }

  async takePushed(pushed: PushedObservations) {
    this.pushed.push(pushed);
    return this.outcome;
  }
}
