import {
  coreExtensionData,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { CatalogFilterBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** Opens the catalog on what lives: deprecated components are history, one click away. */
const lifecycleFilter = CatalogFilterBlueprint.make({
  name: 'lifecycle',
  params: {
    loader: async () => {
      const { EntityLifecyclePicker } =
        await import('@backstage/plugin-catalog-react');
      return (
        <EntityLifecyclePicker initialFilter={['production', 'experimental']} />
      );
    },
  },
});

const catalogPage = catalogPlugin.getExtension('page:catalog').override({
  factory(originalFactory, { inputs }) {
    const filters = inputs.filters.map(filter =>
      filter.get(coreExtensionData.reactElement),
    );
    return originalFactory({
      params: {
        noHeader: true,
        loader: async () => {
          const { CatalogPage } = await import('./CatalogPage');
          return <CatalogPage filters={filters} />;
        },
      },
    });
  },
});

export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [catalogPage, lifecycleFilter],
});
