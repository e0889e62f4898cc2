import type { Entity } from '@backstage/catalog-model';

type Sketch = {
  kind: string;
  name: string;
  namespace: string;
  spec?: Entity['spec'];
  annotations?: Record<string, string>;
};

const entity = ({ kind, name, namespace, spec = {}, annotations }: Sketch) => {
  const location = `url:https://example.com/${namespace}.yaml`;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace,
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/managed-by-origin-location': location,
        ...annotations,
      },
    },
    spec,
  } satisfies Entity;
};

/** What one company says of the other, in every way in which one entity can name another. */
type Ties = { mention: boolean };

const service = { type: 'service', lifecycle: 'production' };

/** A company that the visitor may see; with `mention` it names the hidden one. */
export function acme({ mention }: Ties): Entity[] {
  const of = (sketch: Omit<Sketch, 'namespace'>) =>
    entity({ ...sketch, namespace: 'acme' });
  const tied = <T>(...refs: T[]) => (mention ? refs : []);
  return [
    of({
      kind: 'Group',
      name: 'acme',
      spec: { type: 'organization', children: [] },
    }),
    of({
      kind: 'Group',
      name: 'trade',
      spec: { type: 'tribe', parent: 'acme', children: [] },
    }),
    of({
      kind: 'Group',
      name: 'web',
      spec: { type: 'squad', parent: 'trade', children: [] },
    }),
    of({
      kind: 'Group',
      name: 'pay',
      spec: { type: 'squad', parent: 'trade', children: [] },
      annotations: { 'banyan/headcount': '7' },
    }),
    of({
      kind: 'User',
      name: 'ada',
      spec: { memberOf: ['web', ...tied('group:secret/vaults')] },
    }),
    of({ kind: 'Domain', name: 'shopping', spec: { owner: 'trade' } }),
    of({
      kind: 'System',
      name: 'front',
      spec: { owner: 'web', domain: 'shopping' },
    }),
    of({
      kind: 'Component',
      name: 'shop',
      spec: {
        ...service,
        owner: 'web',
        system: 'front',
        dependsOn: [
          'resource:db',
          ...tied('resource:secret/ledger', 'component:secret/keys'),
        ],
        calls: [
          { to: 'component:billing', mode: 'sync', critical: true },
          ...tied({ to: 'component:secret/vault', mode: 'async' }),
        ],
        consumesApis: tied('api:secret/deposits'),
      },
    }),
    of({
      kind: 'Component',
      name: 'billing',
      spec: { ...service, owner: 'pay' },
    }),
    of({
      kind: 'Component',
      name: 'old',
      spec: { ...service, lifecycle: 'deprecated', owner: 'pay' },
    }),
    of({
      kind: 'Resource',
      name: 'db',
      spec: { type: 'database', owner: 'web' },
    }),
    of({
      kind: 'API',
      name: 'orders',
      spec: {
        type: 'openapi',
        lifecycle: 'production',
        owner: 'web',
        definition: 'openapi: 3.0.0',
      },
    }),
  ];
}

/** A company that the visitor may not see; it reaches into the other one wherever an entity can. */
export function secret(extra = 'seal'): Entity[] {
  const of = (sketch: Omit<Sketch, 'namespace'>) =>
    entity({ ...sketch, namespace: 'secret' });
  return [
    of({
      kind: 'Group',
      name: 'secret',
      spec: { type: 'organization', children: [] },
    }),
    of({
      kind: 'Group',
      name: 'cellar',
      spec: { type: 'tribe', parent: 'secret', children: [] },
    }),
    // Counted below the other company, if it were seen.
    of({
      kind: 'Group',
      name: 'vaults',
      spec: { type: 'squad', parent: 'group:acme/trade', children: [] },
      annotations: { 'banyan/headcount': '90' },
    }),
    of({
      kind: 'User',
      name: 'eve',
      spec: { memberOf: ['vaults', 'group:acme/web'] },
    }),
    of({
      kind: 'Group',
      name: 'locksmiths',
      spec: { type: 'guild', parent: 'group:acme/trade', children: [] },
    }),
    of({
      kind: 'Component',
      name: 'vault',
      spec: {
        ...service,
        owner: 'group:acme/web',
        system: 'system:acme/front',
        // A second team at the other company's store would be a finding.
        dependsOn: ['resource:acme/db'],
        calls: [{ to: 'component:acme/shop', mode: 'sync', critical: true }],
        providesApis: ['api:acme/orders'],
      },
    }),
    of({
      kind: 'Component',
      name: 'keys',
      spec: { ...service, owner: 'ghosts' },
    }),
    of({
      kind: 'Component',
      name: extra,
      spec: { ...service, owner: 'vaults' },
    }),
    of({
      kind: 'Resource',
      name: 'ledger',
      spec: { type: 'database', owner: 'group:acme/pay' },
    }),
    of({
      kind: 'API',
      name: 'deposits',
      spec: {
        type: 'openapi',
        lifecycle: 'production',
        owner: 'vaults',
        definition: 'openapi: 3.0.0',
      },
    }),
  ];
}
