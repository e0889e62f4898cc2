import {
  createFrontendModule,
  createTranslationMessages,
} from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { catalogImportTranslationRef } from '@backstage/plugin-catalog-import/alpha';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react/alpha';

/** A namespace is a company in Banyan's catalog, so the filter says so. */
const catalogWords = TranslationBlueprint.make({
  name: 'catalog-words',
  params: {
    resource: createTranslationMessages({
      ref: catalogReactTranslationRef,
      messages: { 'entityNamespacePicker.title': 'Company (namespace)' },
    }),
  },
});

const registerWords = TranslationBlueprint.make({
  name: 'register-words',
  params: {
    resource: createTranslationMessages({
      ref: catalogImportTranslationRef,
      messages: {
        'defaultImportPage.headerTitle': 'Register a service',
        'defaultImportPage.contentHeaderTitle': 'From a catalog file',
        'importInfoCard.title': 'What may be registered',
        'importInfoCard.linkDescription':
          'The address of a catalog YAML file: services, systems, APIs, stores and migrations. The portal reads hosts of its allow list only (backend.reading.allow).',
        'importInfoCard.fileLinkDescription':
          'The portal reads the file, shows what it found and, if anything is wrong, says where and what it expected. Nothing is registered before you say so.',
        'stepInitAnalyzeUrl.urlHelperText':
          'The raw file, as plain text, for example https://example.com/catalog-info.yaml',
      },
    }),
  },
});

/** Banyan's words in the pages of the catalog's plugins. */
export const wordsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [catalogWords, registerWords],
});
