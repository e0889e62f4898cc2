import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/** Ada sees everything, Vera nothing of the namespace `secret`. */
export const credentialsOf = (name: 'ada' | 'vera') =>
  mockCredentials.user(`user:acme/${name}`);

const isVisitor = (options: unknown) =>
  JSON.stringify(options).includes('user:acme/vera');

/** A catalog that shows visitors nothing of the namespace `secret`. */
export function aCatalog(entities: Entity[]) {
  const open = entities.filter(
    ({ metadata }) => metadata.namespace !== 'secret',
  );
  const [all, part] = [entities, open].map(each =>
    catalogServiceMock({ entities: each }),
  );
  return catalogServiceMock.mock({
    getEntities: (request, options) =>
      (isVisitor(options) ? part : all).getEntities(request, options),
  });
}
