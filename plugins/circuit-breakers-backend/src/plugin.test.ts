import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  type BreakerSource,
  breakerSourcesExtensionPoint,
} from '@banyan/backstage-plugin-banyan-node';
import request from 'supertest';
import { aComponent } from './__testUtils__/aReplica';
import { circuitBreakersPlugin } from './plugin';

/** A module that brings a kind of source. */
const withSource = (source: BreakerSource) =>
  createBackendModule({
    pluginId: 'circuit-breakers',
    moduleId: 'source',
    register(env) {
      env.registerInit({
        deps: { sources: breakerSourcesExtensionPoint },
        async init({ sources }) {
          sources.addSource(source);
        },
      });
    },
  });

const start = (source: BreakerSource, circuitBreakers: JsonObject = {}) => {
  const entities = [
    aComponent('shop', {
      annotations: { 'banyan/breakers-pigeon': 'http://127.0.0.1:1/' },
    }),
  ];
  return startTestBackend({
    features: [
      circuitBreakersPlugin,
      withSource(source),
      catalogServiceMock.factory({ entities }),
      mockServices.rootConfig.factory({
        data: { circuitBreakers: { poll: '20ms', ...circuitBreakers } },
      }),
    ],
  });
};

describe('circuitBreakersPlugin', () => {
  it('reads with the sources of modules, from its start to its end', async () => {
    let reads = 0;
    let isRead: (() => void) | undefined;
    const readTwice = new Promise<void>(done => {
      isRead = done;
    });
    const backend = await start({
      type: 'pigeon',
      async read(target) {
        reads += 1;
        if (reads === 2) isRead?.();
        expect(target.entityRef).toBe('component:acme/shop');
        return [{ name: 'prices', state: 'open' }];
      },
    });
    await readTwice;
    await request(backend.server)
      .get('/api/circuit-breakers/openapi.json')
      .expect(200);
    await backend.stop();
    const atEnd = reads;
    await new Promise(done => {
      setTimeout(done, 100);
    });
    expect(reads).toBe(atEnd);
  });

  it('does not start with two kinds of sources of one type', async () => {
    await expect(start({ type: 'opossum' })).rejects.toThrow(
      'two kinds of breaker sources of the type opossum',
    );
  });

  it('does not start with a configuration that cannot be', async () => {
    await expect(start({ type: 'pigeon' }, { poll: 'often' })).rejects.toThrow(
      'circuitBreakers.poll',
    );
  });
});
