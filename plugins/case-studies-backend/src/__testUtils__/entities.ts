import type { Entity } from '@backstage/catalog-model';

/** A group, by `namespace/name`. */
export function aGroup(
  place: string,
  title?: string,
  annotations?: Record<string, string>,
): Entity {
  const [namespace, name] = place.split('/');
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { namespace, name, title, annotations },
    spec: { type: 'organization', children: [] },
  };
}

/** What a case file of a namespace says of the trigger. */
export const aCaseStudy = (namespace: string, text: string): Entity => ({
  apiVersion: 'banyan/v1alpha1',
  kind: 'CaseStudy',
  metadata: { namespace, name: 'case-study' },
  spec: {
    organization: namespace,
    dimensions: {
      trigger: {
        text,
        source: 'S0',
        also: [{ text: 'Another account', source: 'N1' }],
      },
    },
  },
});
