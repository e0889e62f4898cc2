import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type CaseStudySpec,
  caseStudySpecSchema,
} from '@banyan/backstage-plugin-banyan-common';

type Catalog = Pick<CatalogService, 'getEntities'>;

/** What case files say of an organisation, by the id of the question. */
export type Dimensions = NonNullable<CaseStudySpec['dimensions']>;

/** What the catalog took before a rule was added may not fit, and says nothing. */
function told(entity: Entity): [ref: string, Dimensions][] {
  const { data: spec } = caseStudySpecSchema.safeParse(entity.spec);
  if (!spec?.organization || !spec.dimensions) return [];
  const ref = parseEntityRef(spec.organization, {
    defaultKind: 'Group',
    defaultNamespace: entity.metadata.namespace,
  });
  return [[stringifyEntityRef(ref), spec.dimensions]];
}

/** What the case files that the caller may read say, by the organisation that they are about. */
export async function dimensionsByOrganisation(
  catalog: Catalog,
  credentials: BackstageCredentials,
): Promise<ReadonlyMap<string, Dimensions>> {
  const { items } = await catalog.getEntities(
    { filter: { kind: 'CaseStudy' } },
    { credentials },
  );
  const byRef = new Map<string, Dimensions>();
  for (const [ref, dimensions] of items.flatMap(told))
    byRef.set(ref, { ...dimensions, ...byRef.get(ref) });
  return byRef;
}
