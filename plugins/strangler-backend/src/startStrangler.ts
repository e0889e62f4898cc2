import type {
  AuthService,
  DatabaseService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { GuardedFetch } from '@banyan/backstage-plugin-banyan-node';
import { Collector } from './collect/Collector';
import { HaltValues } from './collect/HaltValues';
import { lookMetrics } from './collect/measured';
import { Pushes } from './collect/Pushes';
import type { TrafficSources } from './collect/SourceKinds';
import { sourcesInfo } from './collect/sourcesInfo';
import { Steersman } from './collect/Steersman';
import { scheduleTasks } from './collect/scheduleTasks';
import { Notifier } from './notify/Notifier';
import { CapabilityNames } from './plans/CapabilityNames';
import { CatalogPlans } from './plans/CatalogPlans';
import { readMigrations } from './plans/readMigrations';
import { takeSnapshots } from './snapshots/takeSnapshots';
import { DatabaseStranglerStore } from './store/DatabaseStranglerStore';
import { migratedDatabase } from './store/migratedDatabase';
import { eventsRevision, recordedEvents } from './store/recordedEvents';
import { keepTraffic } from './store/retention';
import { targetHealth } from './store/targetStates';
import type { Strangler } from './Strangler';
import type { StranglerConfig } from './stranglerConfig';

type Services = {
  auth: AuthService;
  catalog: CatalogService;
  database: DatabaseService;
  logger: LoggerService;
  metrics: MetricsService;
  notifications: NotificationService;
  scheduler: SchedulerService;
};

type Setting = {
  config: StranglerConfig;
  fetch: GuardedFetch;
  kinds: TrafficSources;
  now?: () => number;
};

/** What is done again and again, each by one replica at a time. */
export type Tasks = Record<
  'look' | 'snapshots' | 'retention',
  () => Promise<void>
>;

/** Everything between the catalog, the gateways and the database, not running yet. */
export async function assembled(
  { auth, catalog, logger, metrics, ...services }: Omit<Services, 'scheduler'>,
  { now = Date.now, ...setting }: Setting,
): Promise<{ strangler: Strangler; tasks: Tasks }> {
  const { config, kinds } = setting;
  const { retention, windowMs } = config;
  const database = await migratedDatabase(services.database);
  const names = new CapabilityNames();
  const store = new DatabaseStranglerStore({ database, names, retention });
  const plans = new CatalogPlans({
    ...{ logger, names, now, sources: config.sources },
    read: async () =>
      readMigrations(catalog, await auth.getOwnServiceCredentials()),
    recorded: () => recordedEvents(database),
    revision: () => eventsRevision(database),
  });
  const measure = lookMetrics(metrics);
  const parts = { ...setting, database, logger, measure, now, plans, store };
  const collector = new Collector(parts);
  const pushes = new Pushes(parts);
  const steersman = new Steersman({ ...parts, collector });
  const haltValues = new HaltValues(parts);
  const notifications = config.notifications.enabled
    ? services.notifications
    : undefined;
  const notifier = new Notifier({ ...parts, notifications });
  return {
    strangler: {
      plans,
      store,
      sources: async () =>
        sourcesInfo({
          ...{ config, kinds, now: now() },
          plans: await plans.all(),
          health: await targetHealth(database),
        }),
      maySteer: (...of) => steersman.maySteer(...of),
      steer: order => steersman.steer(order),
      takePushed: pushed => pushes.take(pushed),
    },
    tasks: {
      async look() {
        await collector.look();
        const all = await plans.all();
        const refs = all.map(({ ref }) => ref);
        const recent = await store.recentTraffic(refs, {
          windowMs,
          now: now(),
        });
        await haltValues.look(all, recent);
        await notifier.look(all, recent);
      },
      snapshots: () => takeSnapshots({ ...parts, windowMs }),
      retention: () => keepTraffic(database, { now: now(), retention }),
    },
  };
}

/** Knows of migrations, and reads their gateways from now on. */
export async function startStrangler(
  { scheduler, ...services }: Services,
  setting: Setting,
): Promise<Strangler> {
  const { strangler, tasks } = await assembled(services, setting);
  const { logger } = services;
  await scheduleTasks(scheduler, { tasks, logger, config: setting.config });
  return strangler;
}
