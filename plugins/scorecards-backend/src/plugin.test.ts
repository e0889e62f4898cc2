import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { scorecardsExtensionPoint } from '@banyan/backstage-plugin-banyan-node';
import request from 'supertest';
import { aCheck, acme, aScorecard } from './__testUtils__/aCatalog';
import { scorecardsPlugin } from './plugin';

/** A module that adds a check and a collector, and tells what the check saw. */
function aModule() {
  let tell = (_: unknown) => {};
  const seen = new Promise<unknown>(resolve => {
    tell = resolve;
  });
  const check = aCheck('TST-07', ({ entity: { ref }, world }) => {
    tell(world.document(ref).facts);
    return { verdict: 'pass', message: 'it was seen', evidence: [] };
  });
  const module = createBackendModule({
    pluginId: 'scorecards',
    moduleId: 'more',
    register(env) {
      env.registerInit({
        deps: { scorecards: scorecardsExtensionPoint },
        async init({ scorecards }) {
          scorecards.addCheck(check);
          scorecards.addCollector({
            ...{ id: 'painter', title: 'Painter', sets: ['paint'] },
            async *collect({ now }) {
              yield {
                entityRef: 'component:acme/cart',
                facts: { paint: { color: 'green' } },
                observedAt: now,
              };
            },
          });
        },
      });
    },
  });
  return { module, seen };
}

describe('scorecardsPlugin', () => {
  it('judges soon after the start, with the checks and collectors of modules', async () => {
    const { module, seen } = aModule();
    const backend = await startTestBackend({
      features: [
        ...[scorecardsPlugin, module],
        catalogServiceMock.factory({
          entities: [
            aScorecard([{ id: 'TST-07', level: 'bronze' }]),
            ...acme({ cart: 'green' }),
          ],
        }),
        mockServices.scheduler.factory({
          includeInitialDelayedTasksOnStartup: true,
        }),
      ],
    });
    expect(await seen).toEqual({ paint: { color: 'green' } });
    const { body } = await request(backend.server).get(
      '/api/scorecards/openapi.json',
    );
    expect(body.openapi).toMatch(/^3/);
    await backend.stop();
  });
});
