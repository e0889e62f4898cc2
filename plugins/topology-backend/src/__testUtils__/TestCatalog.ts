import { createServiceFactory } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  type CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

async function* silence(): AsyncGenerator<Entity[]> {
  await new Promise(() => {});
}

/** A catalog that can change, fail, and keep entities from users. */
export class TestCatalog {
  entities: Entity[];
  isDown = false;
  /** It takes questions and never answers. */
  isHanging = false;
  /** Requests for entities so far. */
  asked = 0;
  /** What users, but no services, may read. */
  isReadable: (ref: string) => boolean = () => true;

  constructor(entities: Entity[]) {
    this.entities = entities;
  }

  factory() {
    const streamEntities: CatalogService['streamEntities'] = (
      request,
      { credentials },
    ) => {
      this.asked++;
      if (this.isDown) throw new Error('The catalog is down');
      if (this.isHanging) return silence();
      const isUser = JSON.stringify(credentials).includes('"type":"user"');
      const entities = this.entities.filter(
        each => !isUser || this.isReadable(stringifyEntityRef(each)),
      );
      return catalogServiceMock({ entities }).streamEntities(request);
    };
    return createServiceFactory({
      service: catalogServiceRef,
      deps: {},
      factory: () => catalogServiceMock.mock({ streamEntities }),
    });
  }
}
