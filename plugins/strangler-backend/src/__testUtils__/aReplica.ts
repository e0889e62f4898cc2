import type { DatabaseService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { JsonObject } from '@backstage/types';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { FakeMeter } from '@banyan/backstage-plugin-banyan-node/testing';
import { SourceKinds } from '../collect/SourceKinds';
import { assembled } from '../startStrangler';
import { stranglerConfig } from '../stranglerConfig';
import { FakeSource } from './FakeSource';

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
  /** May be changed while it runs. */
  entities?: Entity[];
  clock?: FakeClock;
  sources?: FakeSource[];
  config?: JsonObject;
  send?: (notification: NotificationSendOptions) => Promise<void>;
};

/** A backend that knows of migrations, as one of those that share a database; its tasks run when they are told to. */
export async function aReplica({
  database,
  entities = [],
  clock = new FakeClock(),
  sources = [new FakeSource()],
  config: strangler = {},
  send,
}: Options) {
  const sent: NotificationSendOptions[] = [];
  const meter = new FakeMeter();
  const logger = mockServices.logger.mock();
  const tables: DatabaseService = {
    getClient: async () => database,
    migrations: { skip: true },
  };
  const config = stranglerConfig(
    new ConfigReader({
      strangler: {
        timeout: { milliseconds: 25 },
        sources: [{ id: 'edge', type: 'fleet', url: 'http://edge.acme.io' }],
        ...strangler,
      },
    }),
  );
  const { strangler: running, tasks } = await assembled(
    {
      auth: mockServices.auth(),
      catalog: catalogServiceMock.mock({
        streamEntities: (request, options) =>
          catalogServiceMock({ entities }).streamEntities(request, options),
      }),
      database: tables,
      logger,
      metrics: meter.service,
      notifications: {
        send: async notification => {
          await send?.(notification);
          sent.push(notification);
        },
      },
    },
    {
      config,
      fetch: async url => {
        throw new Error(`${url} is not to be asked`);
      },
      kinds: new SourceKinds(sources).byType,
      now: clock.now,
    },
  );
  return {
    ...running,
    ...{ clock, config, entities, logger, meter, sent, tasks },
    /** Looks so often, a poll apart, after `before` each time. */
    async looks(times: number, before: () => void = () => {}) {
      for (let i = 0; i < times; i++) {
        before();
        clock.pass(config.pollMs);
        await tasks.look();
      }
    },
    recent: (refs: string[] = ['migration:acme/shop']) =>
      running.store.recentTraffic(refs, {
        windowMs: config.windowMs,
        now: clock.now(),
      }),
  };
}
