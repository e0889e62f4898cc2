import type { Entity } from '@backstage/catalog-model';
import type { CaseStudySpec } from '@banyan/backstage-plugin-banyan-common';

/** A group of type organization, in a namespace of its name: `group:netflix/netflix`. */
export const anOrganisation = (
  name: string,
  changes: { title?: string; knownFor?: string; type?: string } = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    namespace: name,
    name,
    title: changes.title,
    annotations: changes.knownFor
      ? { 'banyan/known-for': changes.knownFor }
      : {},
  },
  spec: { type: changes.type ?? 'organization', children: [] },
});

/** The case study of the organisation `name`. */
export const aCaseFile = (
  name: string,
  title: string,
  spec: Omit<Partial<CaseStudySpec>, 'organization'> = {},
): Entity => ({
  apiVersion: 'banyan/v1alpha1',
  kind: 'CaseStudy',
  metadata: { namespace: name, name: 'case-study', title },
  spec: { organization: `group:${name}/${name}`, ...spec },
});
