import type { DatabaseService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { JsonObject } from '@backstage/types';
import {
  type BreakerSource,
  createGuardedFetch,
  type Database,
} from '@banyan/backstage-plugin-banyan-node';
import { FakeMeter } from '@banyan/backstage-plugin-banyan-node/testing';
import { breakersConfig } from '../breakersConfig';
import { SourceKinds } from '../collect/SourceKinds';
import { startBreakers } from '../collect/startBreakers';
import { builtInSources } from '../sources';
import { FakeClock, settled } from './FakeClock';

/** A component that calls another one. */
export const aComponent = (
  name: string,
  {
    annotations = {},
    calls = [],
  }: Partial<{
    annotations: Record<string, string>;
    calls: JsonObject[];
  }> = {},
): Entity => ({
  apiVersion: 'banyan.dev/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'acme', annotations },
  spec: { type: 'service', owner: 'group:acme/checkout', calls },
});

type ReplicaOptions = {
  database: Database;
  clock?: FakeClock;
  /** May be changed while it runs. */
  entities?: Entity[];
  config?: JsonObject;
  sources?: BreakerSource[];
  services?: Partial<Parameters<typeof startBreakers>[0]>;
};

/** A backend that reads breakers, as one of those that share a database. */
export async function aReplica({
  database,
  clock = new FakeClock(),
  entities = [],
  config: circuitBreakers = {},
  sources = [],
  services = {},
}: ReplicaOptions) {
  const hooks: (() => unknown)[] = [];
  const sent: NotificationSendOptions[] = [];
  const meter = new FakeMeter();
  const tables: DatabaseService = {
    getClient: async () => database,
    migrations: { skip: true },
  };
  const logger = mockServices.logger.mock();
  const config = breakersConfig(
    new ConfigReader({
      circuitBreakers: { poll: { seconds: 1 }, ...circuitBreakers },
    }),
  );
  const kinds = new SourceKinds(builtInSources);
  for (const each of sources) kinds.addSource(each);
  const started = await startBreakers(
    {
      auth: mockServices.auth(),
      catalog: catalogServiceMock.mock({
        streamEntities: (request, options) =>
          catalogServiceMock({ entities }).streamEntities(request, options),
      }),
      database: tables,
      lifecycle: mockServices.lifecycle.mock({
        addStartupHook: hook => void hook(),
        addShutdownHook: hook => void hooks.push(hook),
      }),
      logger,
      metrics: meter.service,
      notifications: {
        send: async notification => void sent.push(notification),
      },
      scheduler: mockServices.scheduler.mock(),
      ...services,
    },
    { config, fetch: createGuardedFetch(config), sources: kinds.byType, clock },
  );
  return {
    ...started,
    clock,
    logger,
    meter,
    sent,
    /** As at a shutdown. */
    stop: () => Promise.all(hooks.map(hook => hook())),
  };
}

/** Lets time pass until something is so; fails when it never is. */
export async function until(
  clock: FakeClock,
  isSo: () => boolean | Promise<boolean>,
): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (await isSo()) return;
    await clock.advance(250);
    // What is asked over the network takes time that no fake clock has.
    await new Promise(done => {
      setTimeout(done, 2);
    });
    await settled();
  }
  throw new Error('it never happened');
}
