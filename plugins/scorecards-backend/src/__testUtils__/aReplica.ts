import type { DatabaseService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { JsonObject } from '@backstage/types';
import type {
  Database,
  FactCollector,
} from '@banyan/backstage-plugin-banyan-node';
import { FakeMeter } from '@banyan/backstage-plugin-banyan-node/testing';
import type { Check } from '@banyan/core';
import type { RunOrder } from '../runs/Run';
import { scorecardsConfig } from '../scorecardsConfig';
import { assembled } from '../startScorecards';

/** 2026-11-22, noon. */
export const NOON = Date.UTC(2026, 10, 22, 12);
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Time that passes only when it is told to. */
export class FakeClock {
  constructor(public at = NOON) {}

  readonly now = () => this.at;

  pass(ms: number): void {
    this.at += ms;
  }
}

type Options = {
  database: Database;
  entities?: readonly Entity[];
  checks?: readonly Check[];
  collectors?: readonly FactCollector[];
  clock?: FakeClock;
  config?: JsonObject;
};

/** A backend that judges, as one of those that share a database; its tasks run when they are told to. */
export async function aReplica({
  database,
  checks = [],
  clock = new FakeClock(),
  collectors = [],
  config = {},
  ...options
}: Options) {
  const sent: NotificationSendOptions[] = [];
  const meter = new FakeMeter();
  const catalog = { entities: [...(options.entities ?? [])], isDown: false };
  const tables: DatabaseService = {
    getClient: async () => database,
    migrations: { skip: true },
  };
  const { engine, scorecards, tasks } = await assembled(
    {
      auth: mockServices.auth(),
      catalog: catalogServiceMock.mock({
        streamEntities: (request, by) => {
          if (catalog.isDown) throw new Error('the catalog is down');
          const { entities } = catalog;
          return catalogServiceMock({ entities }).streamEntities(request, by);
        },
      }),
      database: tables,
      discovery: mockServices.discovery(),
      logger: mockServices.logger.mock(),
      metrics: meter.service,
      notifications: {
        send: async notification => {
          sent.push(notification);
        },
      },
    },
    {
      ...{ checks, collectors, now: clock.now },
      config: scorecardsConfig(new ConfigReader({ scorecards: config })),
      // Banyan's other backends are not installed.
      fetch: async () => new Response(null, { status: 404 }),
      pace: { heartbeatMs: 20, deadMs: 30 * SECOND, retryMs: [5, 10] },
    },
  );
  return {
    ...{ catalog, clock, engine, meter, scorecards, sent, tasks },
    /** Runs, and waits for the end. */
    async run(order: Partial<RunOrder> = {}) {
      const actor = { by: 'user:default/ann', trigger: 'person' as const };
      const { id } = await scorecards.runs.start(order, actor);
      await engine.settled();
      const run = await scorecards.runs.get(id);
      if (!run) throw new Error('the run is gone');
      return run;
    },
  };
}
