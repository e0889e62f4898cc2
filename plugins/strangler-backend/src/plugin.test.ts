import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import {
  type TrafficSource,
  trafficSourcesExtensionPoint,
  type TrafficTarget,
} from '@banyan/backstage-plugin-banyan-node';
import request from 'supertest';
import { aMigration } from './__testUtils__/aMigration';
import { stranglerPlugin } from './plugin';

/** A module that brings a kind of source. */
const withSource = (source: TrafficSource) =>
  createBackendModule({
    pluginId: 'strangler',
    moduleId: 'source',
    register(env) {
      env.registerInit({
        deps: { sources: trafficSourcesExtensionPoint },
        async init({ sources }) {
          sources.addSource(source);
        },
      });
    },
  });

const start = (source: TrafficSource, strangler: JsonObject = {}) =>
  startTestBackend({
    features: [
      stranglerPlugin,
      withSource(source),
      catalogServiceMock.factory({ entities: [aMigration()] }),
      mockServices.scheduler.factory({
        includeInitialDelayedTasksOnStartup: true,
      }),
      mockServices.rootConfig.factory({
        data: {
          strangler: {
            sources: [{ id: 'edge', type: 'pigeon', url: 'http://a.io' }],
            ...strangler,
          },
        },
      }),
    ],
  });

describe('stranglerPlugin', () => {
  it('reads with the sources of modules once it has started', async () => {
    const targets: TrafficTarget[] = [];
    const backend = await start({
      type: 'pigeon',
      async read(target) {
        targets.push(target);
        return [];
      },
    });
    expect(targets).toEqual([
      {
        ...{ id: 'edge', title: 'edge', url: 'http://a.io', options: {} },
        migrationRef: 'migration:acme/shop',
        facade: 'component:acme/edge',
        capabilities: [
          { name: 'orders', to: null, routes: [], legacy: null, new: null },
        ],
      },
    ]);
    await request(backend.server)
      .get('/api/strangler/openapi.json')
      .expect(200);
    await backend.stop();
  });

  const read = async () => [];

  it('does not start with two kinds of sources of one type', async () => {
    await expect(start({ type: 'fleet', read })).rejects.toThrow(
      'two kinds of traffic sources of the type fleet',
    );
  });

  it('does not start with a configuration that cannot be', async () => {
    await expect(
      start({ type: 'pigeon', read }, { poll: 'often' }),
    ).rejects.toThrow('strangler.poll');
  });
});
