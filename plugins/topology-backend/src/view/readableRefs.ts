import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';

const PAGE_SIZE = 5_000;

/** Whether the caller may read all entities, none, or those that fulfil conditions. */
export async function readDecision(
  permissions: PermissionsService,
  credentials: BackstageCredentials,
): Promise<PolicyDecision> {
  const [decision] = await permissions.authorizeConditional(
    [{ permission: catalogEntityReadPermission }],
    { credentials },
  );
  return decision;
}

/** The references of what the caller may read, by the word of the catalog itself. */
export async function readableRefs(
  catalog: CatalogService,
  credentials: BackstageCredentials,
): Promise<Set<string>> {
  const refs = new Set<string>();
  const pages = catalog.streamEntities(
    {
      fields: ['kind', 'metadata.namespace', 'metadata.name'],
      pageSize: PAGE_SIZE,
      totalItems: 'exclude',
    },
    { credentials },
  );
  for await (const page of pages) {
    for (const entity of page) refs.add(stringifyEntityRef(entity));
  }
  return refs;
}

export const isAllowed = ({ result }: PolicyDecision) =>
  result === AuthorizeResult.ALLOW;

export const isDenied = ({ result }: PolicyDecision) =>
  result === AuthorizeResult.DENY;
