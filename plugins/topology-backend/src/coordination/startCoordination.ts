import type {
  DatabaseService,
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { migratedDatabase } from '../migratedDatabase';
import type { TopologyConfig } from '../topologyConfig';
import type { Views } from '../view/Views';
import { Coordination } from './Coordination';
import { DatabaseCoordinationStore } from './DatabaseCoordinationStore';
import { GitMiner } from './GitMiner';

type Services = {
  database: DatabaseService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  metrics: MetricsService;
  scheduler: SchedulerService;
};

/** What the commits say of who works together; mined on schedule, by one replica at a time, if repositories are configured. */
export async function startCoordination(
  { database, lifecycle, logger, metrics, scheduler }: Services,
  views: Views,
  { git }: TopologyConfig,
): Promise<Coordination> {
  const store = new DatabaseCoordinationStore(await migratedDatabase(database));
  if (!git) {
    await store.keepOnly([]);
    return new Coordination({ store });
  }
  const entities = async () => (await views.whole()).graph.entities;
  const miner = new GitMiner({ git, store, entities, metrics, logger });
  const stopping = new AbortController();
  lifecycle.addShutdownHook(() => stopping.abort());
  await scheduler.scheduleTask({
    ...git.schedule,
    id: 'topology-git-mining',
    scope: 'global',
    fn: signal => miner.mine(AbortSignal.any([signal, stopping.signal])),
  });
  return new Coordination({ store, git });
}
