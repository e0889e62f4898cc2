import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  type Answer,
  useAnswer,
  useTopologyClient,
} from '@banyan/backstage-plugin-banyan-react';
import type { CatalogFacts } from './CatalogFacts';
import { readCatalogFacts } from './readCatalogFacts';

const EVERY_MS = 5 * 60_000;

/** What the portal knows of a group without asking anybody; asks nothing without one. */
export function useCatalogFacts(
  scope: string | undefined,
): Answer<CatalogFacts> {
  const catalog = useApi(catalogApiRef);
  const topology = useTopologyClient();
  return useAnswer({
    key: scope && `readiness ${scope}`,
    ask: () => readCatalogFacts(catalog, topology, scope ?? ''),
    everyMs: EVERY_MS,
  });
}
