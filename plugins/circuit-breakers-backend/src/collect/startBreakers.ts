import type {
  AuthService,
  DatabaseService,
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { randomUUID } from 'node:crypto';
import type { BreakersConfig } from '../breakersConfig';
import type { GuardedFetch } from '@banyan/backstage-plugin-banyan-node';
import { Board } from '../live/Board';
import { type Clock, systemClock } from '../live/Clock';
import type { LiveBreakers } from '../live/LiveBreakers';
import { Notifier } from '../notify/Notifier';
import type { BreakerStore } from '../store/BreakerStore';
import { openStore } from '../store/openStore';
import { Collector, NOTIFYING } from './Collector';
import { keepBreakers } from './keepBreakers';
import { KnownComponents } from './KnownComponents';
import { liveBreakers } from './liveBreakers';
import { measureBreakers, measuredListener } from './measured';
import { Pushes } from './Pushes';
import { readComponents } from './readComponents';
import { Replicas } from './Replicas';
import { SourceWatch } from './SourceWatch';
import type { BreakerSources } from './targets';

type Services = {
  auth: AuthService;
  catalog: CatalogService;
  database: DatabaseService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  metrics: MetricsService;
  notifications: NotificationService;
  scheduler: SchedulerService;
};

type Setting = {
  config: BreakersConfig;
  sources: BreakerSources;
  fetch: GuardedFetch;
  clock?: Clock;
};

/** What stands between the sources and the database, not running yet. */
async function assembled(
  { auth, catalog, logger, metrics, ...services }: Services,
  { config, sources, fetch, clock = systemClock }: Setting,
) {
  const replica = randomUUID();
  const stored = await openStore(services, { config, clock, logger, replica });
  const { recording } = stored;
  const board = new Board({ clock, recorder: recording });
  const read = async () =>
    readComponents(catalog, await auth.getOwnServiceCredentials());
  const known = new KnownComponents({ read, clock, logger });
  const pushes = new Pushes({ board, known, everyMs: config.pushEveryMs });
  const common = { ...stored, board, clock, logger, known, pushes };
  const replicas = new Replicas(common);
  const collector = new Collector({
    ...common,
    config,
    sources,
    fetch,
    replicas,
    listenerOf: listener => measuredListener(metrics, listener),
  });
  stored.connect({
    stateOf: id => board.stateOf(id),
    afterWrite: () => replicas.follow(),
  });
  measureBreakers({ metrics, board, waiting: () => recording.waiting });
  return { ...common, replicas, collector };
}

/** The breakers as they are, and what they did: read from the start of the backend to its end. */
export async function startBreakers(
  services: Services,
  setting: Setting,
): Promise<{ live: LiveBreakers; store: BreakerStore }> {
  const { lifecycle, notifications } = services;
  const { config, fetch } = setting;
  const parts = await assembled(services, setting);
  const { board, collector, known, replicas, store } = parts;
  const live = liveBreakers({
    ...parts,
    fetch,
    timeoutMs: config.timeoutMs,
    target: id => collector.target(id),
    ordered: id => collector.wake(id),
  });
  const watch = new SourceWatch({
    ...parts,
    recorder: parts.recording,
    isOurs: id =>
      Pushes.isPush(id)
        ? replicas.holds(NOTIFYING)
        : board.source(id)?.isOurs === true,
  });
  const component = (ref: string) => known.current.get(ref);
  const notifier = config.notifications.enabled
    ? new Notifier({ ...parts, live, notifications, component })
    : undefined;
  keepBreakers(lifecycle, { ...parts, watch, notifier });
  return { live, store };
}
