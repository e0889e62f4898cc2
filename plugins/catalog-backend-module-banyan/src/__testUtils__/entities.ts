import type { Entity } from '@backstage/catalog-model';

type Spec = NonNullable<Entity['spec']>;

const entity =
  (apiVersion: string, kind: string, defaults: Spec) =>
  (name: string, spec: Spec = {}): Entity => ({
    apiVersion,
    kind,
    metadata: { name, namespace: 'default' },
    spec: { ...defaults, ...spec },
  });

/** A valid Component that `web` owns; `spec` lies over its own. */
export const aComponent = entity('backstage.io/v1alpha1', 'Component', {
  type: 'service',
  lifecycle: 'production',
  owner: 'web',
});

/** A valid Group. */
export const aGroup = entity('backstage.io/v1alpha1', 'Group', {
  type: 'team',
  children: [],
});

/** A valid API; `definition` may be an include. */
export const anApi = (name: string, definition: Spec[string]) =>
  entity('backstage.io/v1alpha1', 'API', {
    type: 'grpc',
    lifecycle: 'production',
    owner: 'web',
  })(name, { definition });

/** A valid entity of one of Banyan's kinds. */
export const aMigration = entity('banyan/v1alpha1', 'Migration', {
  owner: 'web',
  started: '2020-01',
  capabilities: [{ name: 'cart' }],
});
export const aScorecard = entity('banyan/v1alpha1', 'Scorecard', {
  owner: 'web',
  levels: ['bronze'],
  checks: [{ id: 'OWN-01', level: 'bronze' }],
});
export const aCaseStudy = entity('banyan/v1alpha1', 'CaseStudy', {
  organization: 'netflix',
});

/** A catalog file that holds `entities`. */
export const fileOf = (...entities: object[]): string =>
  entities.map(each => JSON.stringify(each, null, 1)).join('\n---\n');
