import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  type CaseStudySpec,
  caseStudySpecSchema,
} from '@banyan/backstage-plugin-banyan-common';

/** A CaseStudy of the catalog. */
export type CaseFile = {
  ref: string;
  title: string;
  description: string | undefined;
  /** The group that it is about; undefined = what holds for every company. */
  organization: string | undefined;
  spec: CaseStudySpec;
};

/** The case studies among entities; what the catalog took before a rule was added may not fit, and is left out. */
export function caseFilesOf(entities: readonly Entity[]): CaseFile[] {
  return entities.flatMap(entity => {
    const spec = caseStudySpecSchema.safeParse(entity.spec);
    if (entity.kind !== 'CaseStudy' || !spec.success) return [];
    const { name, title = name, description, namespace } = entity.metadata;
    const { organization } = spec.data;
    return [
      {
        ref: stringifyEntityRef(entity),
        title,
        description,
        organization:
          organization &&
          stringifyEntityRef(
            parseEntityRef(organization, {
              defaultKind: 'Group',
              defaultNamespace: namespace,
            }),
          ),
        spec: spec.data,
      },
    ];
  });
}
