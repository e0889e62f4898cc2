import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { CapabilityNames } from '../plans/CapabilityNames';
import type { StranglerConfig } from '../stranglerConfig';
import { eventPage } from './eventPage';
import { haltValues, snapshots } from './figures';
import { RecentTrafficReader } from './RecentTrafficReader';
import type {
  EventPage,
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
} from './StranglerStore';
import { dailyTraffic, trafficHistory } from './trafficHistory';
import { writeEvent } from './writeEvent';

type Options = {
  database: Database;
  names: CapabilityNames;
  retention: StranglerConfig['retention'];
};

/** Keeps everything in the database of the plugin, and calls capabilities by the names that they have today. */
export class DatabaseStranglerStore implements StranglerStore {
  readonly #recent: RecentTrafficReader;

  constructor(private readonly options: Options) {
    const { database, names } = options;
    this.#recent = new RecentTrafficReader(database, names);
  }

  recordEvent(event: NewEvent): Promise<RecordedEvent | undefined> {
    return writeEvent(this.options.database, event);
  }

  async events({ capability, ...query }: EventQuery): Promise<EventPage> {
    const { database, names } = this.options;
    const page = await eventPage(database, {
      ...query,
      names:
        capability === undefined
          ? undefined
          : this.#formerNames(query.migrationRefs ?? [], capability),
    });
    return {
      ...page,
      items: page.items.map(item => ({
        ...item,
        capability:
          item.capability &&
          (names.today(item.migrationRef, item.capability) ?? item.capability),
      })),
    };
  }

  recentTraffic(
    migrationRefs: readonly string[],
    time: { windowMs: number; now: number },
  ): Promise<RecentTraffic[]> {
    return this.#recent.read(migrationRefs, time);
  }

  trafficHistory({
    capability,
    ...query
  }: TrafficQuery): Promise<TrafficHistory> {
    const { database, names, retention } = this.options;
    return trafficHistory(database, {
      ...query,
      retention,
      names: names.all(query.migrationRef, capability),
    });
  }

  async dailyTraffic(
    migrationRef: string,
    from: number,
    to: number,
  ): Promise<StoredTraffic[]> {
    const { database, names } = this.options;
    const days = await dailyTraffic(database, migrationRef, { from, to });
    return days.flatMap(day => {
      const capability = names.today(migrationRef, day.capability);
      return capability === undefined ? [] : { ...day, capability };
    });
  }

  snapshots(
    migrationRefs: readonly string[],
    from?: number,
    to?: number,
  ): Promise<Snapshot[]> {
    return snapshots(this.options.database, migrationRefs, { from, to });
  }

  metrics(
    migrationRefs: readonly string[],
  ): Promise<ReadonlyMap<string, HaltValue>> {
    return haltValues(this.options.database, migrationRefs);
  }

  #formerNames(migrationRefs: readonly string[], capability: string) {
    const { names } = this.options;
    return [
      ...new Set([
        capability,
        ...migrationRefs.flatMap(ref => names.all(ref, capability)),
      ]),
    ];
  }
}
