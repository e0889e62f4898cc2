import type {
  DatabaseService,
  LifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Acceptances } from '../acceptances/Acceptances';
import { migratedDatabase } from '../migratedDatabase';
import type { SnapshotStore } from '../snapshot/SnapshotStore';
import type { TopologyConfig } from '../topologyConfig';
import type { Views } from '../view/Views';
import { DatabaseHistoryStore } from './DatabaseHistoryStore';
import { HistoryRecorder } from './HistoryRecorder';
import type { HistoryStore } from './HistoryStore';

type Services = {
  database: DatabaseService;
  lifecycle: LifecycleService;
  scheduler: SchedulerService;
};

type Sources = {
  snapshots: SnapshotStore;
  views: Views;
  acceptances: Acceptances;
  config: TopologyConfig;
};

/** The history of the measures; every hour one replica writes down today. */
export async function startHistory(
  { database, lifecycle, scheduler }: Services,
  sources: Sources,
): Promise<HistoryStore> {
  const store = new DatabaseHistoryStore(await migratedDatabase(database));
  const recorder = new HistoryRecorder({ store, ...sources });
  const stopping = new AbortController();
  lifecycle.addShutdownHook(() => stopping.abort());
  await scheduler.scheduleTask({
    id: 'topology-history',
    scope: 'global',
    frequency: { hours: 1 },
    timeout: { minutes: 30 },
    // So that the catalog has filled after a start.
    initialDelay: { minutes: 2 },
    fn: signal => recorder.record(AbortSignal.any([signal, stopping.signal])),
  });
  return store;
}
