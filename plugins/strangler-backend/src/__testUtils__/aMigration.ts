import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';

/** A capability that the source `edge` tells of, at a fifth since 2026-11-01. */
export const aCapability = (
  name: string,
  more: JsonObject = {},
): JsonObject => ({
  name,
  weight: 10,
  traffic: { source: 'edge' },
  history: [{ at: '2026-11-01', stage: 'canary', percent: 20 }],
  ...more,
});

/** A Migration of the catalog, `migration:acme/shop` unless it is named. */
export const aMigration = (
  capabilities: JsonObject[] = [aCapability('orders')],
  { name = 'shop', ...spec }: JsonObject & { name?: string } = {},
): Entity => ({
  apiVersion: 'banyan/v1alpha1',
  kind: 'Migration',
  metadata: { name, namespace: 'acme', title: 'Shop to services' },
  spec: {
    owner: 'group:checkout',
    legacy: 'component:monolith',
    facade: 'component:edge',
    started: '2026-01',
    capabilities,
    ...spec,
  },
});

/** What the owner reads. */
export const REF = 'migration:acme/shop';
