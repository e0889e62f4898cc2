import type {
  AuthService,
  DatabaseService,
  DiscoveryService,
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import {
  definitionOf,
  type FactCollector,
} from '@banyan/backstage-plugin-banyan-node';
import { type Check, checks as builtIn } from '@banyan/core';
import { randomUUID } from 'node:crypto';
import { Collectors } from './collect/Collectors';
import { FactBook } from './collect/FactBook';
import { pluginCollectors } from './collect/pluginCollectors';
import { takePushed } from './collect/takePushed';
import { DatabaseExemptionStore } from './exemptions/DatabaseExemptionStore';
import { Exemptions } from './exemptions/Exemptions';
import { judgeAll } from './judging/judgeAll';
import { LevelNotices } from './notify/LevelNotices';
import { runMetrics } from './runs/measured';
import { RunBook } from './runs/RunBook';
import { RunEngine } from './runs/RunEngine';
import { scheduleTasks, type Tasks } from './runs/scheduleTasks';
import type { Scorecards } from './Scorecards';
import type { ScorecardsConfig } from './scorecardsConfig';
import { DatabaseScorecardStore } from './store/DatabaseScorecardStore';
import { migratedDatabase } from './store/migratedDatabase';
import { keepResults } from './store/retention';
import { ViewKeeper } from './store/ViewKeeper';
import { catalogPages, readScorecards } from './worlds/catalogPages';
import { Published } from './worlds/Published';
import { Worlds } from './worlds/Worlds';

type Services = {
  auth: AuthService;
  catalog: Pick<CatalogService, 'streamEntities'>;
  database: DatabaseService;
  discovery: DiscoveryService;
  logger: LoggerService;
  metrics: MetricsService;
  notifications: NotificationService;
};

type Setting = {
  config: ScorecardsConfig;
  /** Beside those of Banyan. */
  checks: readonly Check[];
  /** Beside those of Banyan's other backends. */
  collectors: readonly FactCollector[];
  now?: () => number;
  /** Defaults are for real; tests are in a hurry. */
  pace?: { heartbeatMs: number; deadMs: number; retryMs: readonly number[] };
  fetch?: typeof fetch;
};

const SECOND = 1_000;
const PACE = {
  heartbeatMs: 5 * SECOND,
  deadMs: 30 * SECOND,
  retryMs: [SECOND, 2 * SECOND, 5 * SECOND, 10 * SECOND],
};

/** What reads the catalog and facts. */
function readers(
  services: Services,
  { checks, config, now = Date.now, ...setting }: Setting,
  database: Awaited<ReturnType<typeof migratedDatabase>>,
) {
  const { factsMaxAgeMs } = config;
  const facts = new FactBook({ database, factsMaxAgeMs, now });
  const read = () => readScorecards(services);
  const all = [...builtIn, ...checks];
  const published = new Published({ checks: all, now, read });
  const pages = () => catalogPages(services);
  const worlds = new Worlds({ definitionOf, facts, now, pages, published });
  const { fetch } = setting;
  const collectors = new Collectors({
    ...{ database, logger: services.logger, now },
    collectors: [
      ...pluginCollectors({ ...services, fetch }),
      ...setting.collectors,
    ],
    timeoutMs: config.collectors.timeoutMs,
  });
  return { collectors, facts, published, worlds };
}

/** Everything between the catalog, the facts and the database, not running yet. */
export async function assembled(
  services: Services,
  setting: Setting,
): Promise<{ scorecards: Scorecards; engine: RunEngine; tasks: Tasks }> {
  const { config, now = Date.now, pace = PACE } = setting;
  const { logger } = services;
  const { retention, scheduleMs } = config;
  const database = await migratedDatabase(services.database);
  const reading = readers(services, setting, database);
  const { collectors, published, worlds } = reading;
  const views = new ViewKeeper({ database, now, scheduleMs });
  const { deadMs } = pace;
  const book = new RunBook({ database, deadMs, now, replica: randomUUID() });
  const measure = runMetrics(services.metrics);
  const engine = new RunEngine({
    ...{ ...pace, ...reading, book, database, logger, measure, now },
    ...{ scheduleMs, views },
  });
  const exemptions = new Exemptions({
    ...{ longestMs: config.exemptions.longestMs, now },
    store: new DatabaseExemptionStore(database),
  });
  const notifications = config.notifications.enabled
    ? services.notifications
    : undefined;
  const notices = new LevelNotices({
    ...{ database, exemptions, logger, notifications, now, views, worlds },
  });
  return {
    engine,
    scorecards: {
      ...{ database, runs: engine },
      store: new DatabaseScorecardStore({ database, now }),
      published: options => published.get(options),
      view: () => views.view(),
      world: options => worlds.world(options),
      judge: judgeAll,
      collectors: () => collectors.infos(),
      takePushed: (collector, items) =>
        takePushed(items, { collector, database, now: now() }),
    },
    tasks: {
      async tending() {
        await engine.tend();
        await notices.tell();
      },
      schedule: () => engine.keepSchedule(),
      retention: () => keepResults(database, { now: now(), retention }),
    },
  };
}

type StartServices = Services & {
  lifecycle: LifecycleService;
  scheduler: SchedulerService;
};

/** Knows of scorecards, and judges from now on. */
export async function startScorecards(
  { lifecycle, scheduler, ...services }: StartServices,
  setting: Setting,
): Promise<Scorecards> {
  const { engine, scorecards, tasks } = await assembled(services, setting);
  lifecycle.addShutdownHook(() => engine.stop());
  await scheduleTasks(scheduler, { logger: services.logger, tasks });
  return scorecards;
}
