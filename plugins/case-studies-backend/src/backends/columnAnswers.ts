import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import {
  alignmentResponseSchema,
  type ColumnAnswers,
  coverageResponseSchema,
  entityResponseSchema,
  migrationsResponseSchema,
  ownershipResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import type { Backends } from './Backends';

const entityPath = (ref: string) => {
  const { kind, name, namespace } = parseEntityRef(ref);
  return [kind, namespace, name].map(encodeURIComponent).join('/');
};

/** What all backends say of a group, asked at once. */
export async function columnAnswers(
  backends: Backends,
  ref: string,
  credentials: BackstageCredentials,
): Promise<ColumnAnswers> {
  const scope = `scope=${encodeURIComponent(ref)}`;
  const [alignment, ownership, coverage, migrations, scorecards] =
    await Promise.all([
      backends.told(
        {
          plugin: 'topology',
          path: `/v1/alignment?${scope}`,
          schema: alignmentResponseSchema,
        },
        credentials,
      ),
      backends.told(
        {
          plugin: 'topology',
          path: `/v1/ownership?${scope}`,
          schema: ownershipResponseSchema,
        },
        credentials,
      ),
      backends.told(
        {
          plugin: 'circuit-breakers',
          path: `/v1/coverage?${scope}`,
          schema: coverageResponseSchema,
        },
        credentials,
      ),
      backends.told(
        {
          plugin: 'strangler',
          path: `/v1/migrations?${scope}`,
          schema: migrationsResponseSchema,
        },
        credentials,
      ),
      backends.told(
        {
          plugin: 'scorecards',
          path: `/v1/entities/${entityPath(ref)}`,
          schema: entityResponseSchema,
        },
        credentials,
      ),
    ]);
  return { alignment, ownership, coverage, migrations, scorecards };
}
