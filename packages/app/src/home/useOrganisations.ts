import { useApi } from '@backstage/frontend-plugin-api';
import type { FilterPredicate } from '@backstage/filter-predicates';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { CatalogApi } from '@backstage/catalog-client';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { type CountByOwner, organisations } from './organisations';

const GROUP_FIELDS = ['kind', 'metadata', 'spec.type', 'relations'];
const LIVE_SERVICES: FilterPredicate = {
  $all: [
    { kind: 'Component', 'spec.type': { $in: ['service', 'gateway'] } },
    { $not: { 'spec.lifecycle': 'deprecated' } },
  ],
};

async function countByOwner(
  catalog: CatalogApi,
  query: FilterPredicate,
): Promise<CountByOwner> {
  const facet = 'relations.ownedBy';
  const { facets } = await catalog.getEntityFacets({ facets: [facet], query });
  return new Map(
    (facets[facet] ?? []).map(({ value, count }) => [value, count]),
  );
}

/** Organisations and their figures, straight from the catalog: three requests, whatever its size. */
export function useOrganisations() {
  const catalog = useApi(catalogApiRef);
  return useAsyncRetry(async () => {
    const [groups, services, migrations] = await Promise.all([
      catalog.getEntities({ filter: { kind: 'Group' }, fields: GROUP_FIELDS }),
      countByOwner(catalog, LIVE_SERVICES),
      countByOwner(catalog, { kind: 'Migration' }),
    ]);
    return organisations(groups.items, services, migrations);
  }, [catalog]);
}
