import type { Entity } from '@backstage/catalog-model';

type JsonObject = NonNullable<Entity['spec']>;

type Parts = { name?: string; spec?: JsonObject; annotations?: JsonObject };

const entity =
  (apiVersion: string, kind: string, defaults: JsonObject) =>
  ({ name = 'shop', spec = {}, annotations = {} }: Parts = {}) =>
    ({
      apiVersion,
      kind,
      metadata: { name, annotations },
      spec: { ...defaults, ...spec },
    }) as Entity;

const STOCK = 'backstage.io/v1alpha1';

/** A valid Component; `spec` and `annotations` lie over its own. */
export const aComponent = entity(STOCK, 'Component', {
  type: 'service',
  lifecycle: 'production',
  owner: 'web',
});

/** A valid Group. */
export const aGroup = entity(STOCK, 'Group', { type: 'team', children: [] });

/** A valid Migration with one capability. */
export const aMigration = entity('banyan/v1alpha1', 'Migration', {
  owner: 'web',
  started: '2020-01',
  capabilities: [{ name: 'cart' }],
});

/** The spec of a valid Scorecard with one check. */
export const SCORECARD = {
  owner: 'web',
  levels: ['bronze', 'gold'],
  checks: [{ id: 'OWN-01', level: 'bronze' }],
};

/** The spec of a valid CaseStudy. */
export const CASE_STUDY = { organization: 'netflix' };
