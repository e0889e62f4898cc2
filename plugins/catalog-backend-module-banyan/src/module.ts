import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { BanyanEntityProcessor } from './BanyanEntityProcessor';
import { FileDefinitionProcessor } from './FileDefinitionProcessor';
import { catalogFileParser } from './catalogFileParser';
import { catalogRegisteredElsewhere } from './registeredElsewhere';

/**
 * Teaches the catalog Banyan's kinds, calls and annotations.
 *
 * @public
 */
export const catalogModuleBanyan = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'banyan',
  register(env) {
    env.registerInit({
      deps: {
        processing: catalogProcessingExtensionPoint,
        model: catalogModelExtensionPoint,
        catalog: catalogServiceRef,
        auth: coreServices.auth,
      },
      async init({ processing, model, catalog, auth }) {
        model.setEntityDataParser(catalogFileParser);
        processing.addProcessor(
          new FileDefinitionProcessor(),
          new BanyanEntityProcessor(catalogRegisteredElsewhere(catalog, auth)),
        );
      },
    });
  },
});
