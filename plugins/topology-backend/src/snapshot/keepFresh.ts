import type {
  LifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { TopologyConfig } from '../topologyConfig';
import { refreshUntilSettled } from './refreshUntilSettled';
import type { SnapshotStore } from './SnapshotStore';

type Services = { lifecycle: LifecycleService; scheduler: SchedulerService };

/** Has the store read the catalog until it settles after a start, and on schedule from then on. */
export async function keepFresh(
  store: SnapshotStore,
  { lifecycle, scheduler }: Services,
  { refresh }: TopologyConfig,
): Promise<void> {
  await scheduler.scheduleTask({
    ...refresh,
    id: 'topology-refresh',
    scope: 'local',
    fn: () => store.refresh(),
  });
  const stopping = new AbortController();
  lifecycle.addShutdownHook(() => stopping.abort());
  // Not waited for: the plugin is up while the catalog still fills.
  lifecycle.addStartupHook(() => {
    void refreshUntilSettled(store, stopping.signal);
  });
}
