import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  CORE_ENTITY_FIELDS,
  toCoreEntity,
} from '@banyan/backstage-plugin-banyan-common';
import { buildGraph, type CatalogEntity, type Graph } from '@banyan/core';

const KINDS = [
  'Component',
  'Resource',
  'API',
  'System',
  'Domain',
  'Group',
  'User',
];
const PAGE_SIZE = 1000;

/** Reads everything that Banyan reasons about from the catalog. */
export async function readSnapshot(
  catalog: CatalogService,
  credentials: BackstageCredentials,
): Promise<Graph> {
  const entities: CatalogEntity[] = [];
  const pages = catalog.streamEntities(
    {
      filter: { kind: KINDS },
      fields: CORE_ENTITY_FIELDS,
      pageSize: PAGE_SIZE,
      totalItems: 'exclude',
    },
    { credentials },
  );
  for await (const page of pages) {
    for (const entity of page) {
      const core = toCoreEntity(entity);
      if (core) entities.push(core);
    }
  }
  return buildGraph(entities);
}
