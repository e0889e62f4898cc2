import { createServiceFactory } from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { startTestBackend } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import type { Entity } from '@backstage/catalog-model';
import { caseStudiesPlugin } from '../plugin';
import { FakeBackends } from './FakeBackends';
import { aCatalog, credentialsOf } from './people';

type Input = Parameters<
  ReturnType<typeof actionsRegistryServiceMock>['invoke']
>[0]['input'];

/** The actions of the plugin, in a backend of their own, with a way to ask as one of several people. */
export async function startActions(
  entities: Entity[],
  instead: ConstructorParameters<typeof FakeBackends>[0] = {},
) {
  const backends = await new FakeBackends(instead).start();
  const actions = actionsRegistryServiceMock();
  const backend = await startTestBackend({
    features: [
      caseStudiesPlugin,
      aCatalog(entities).factory,
      backends.discovery.factory,
      createServiceFactory({
        service: actionsRegistryServiceRef,
        deps: {},
        factory: () => actions,
      }),
    ],
  });
  return {
    ...{ actions, backends },
    stop: () => backend.stop(),
    ask: async (
      action: string,
      input: Input,
      name: Parameters<typeof credentialsOf>[0] = 'ada',
    ) => {
      const credentials = credentialsOf(name);
      const id = `test:${action}`;
      return (await actions.invoke({ id, input, credentials })).output;
    },
  };
}

/** The actions, running. */
export type Started = Awaited<ReturnType<typeof startActions>>;
