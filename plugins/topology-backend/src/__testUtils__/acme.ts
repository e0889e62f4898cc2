import type { Entity } from '@backstage/catalog-model';

type Spec = NonNullable<Entity['spec']>;

/** An entity of the namespace `acme`, or of the one in front of its name. */
export function anEntity(
  kind: string,
  fullName: string,
  spec: Spec = {},
  annotations: Record<string, string> = {},
): Entity {
  const [name, namespace = 'acme'] = fullName.split('/').reverse();
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace, annotations },
    spec,
  };
}

export const aGroup = (name: string, type: string, parent?: string) =>
  anEntity('Group', name, parent ? { type, parent } : { type }, {
    ...(type === 'team' ? { 'banyan/headcount': '8' } : {}),
  });

export const aComponent = (name: string, owner: string, spec: Spec = {}) =>
  anEntity('Component', name, {
    type: 'service',
    lifecycle: 'production',
    owner,
    ...spec,
  });

const company = (namespace: string): Entity[] => {
  const [org, unit, web, pay] = ['org', 'unit', 'web', 'pay'].map(
    name => `${namespace}/${name}`,
  );
  return [
    aGroup(org, 'organization'),
    aGroup(unit, 'tribe', 'org'),
    aGroup(web, 'team', 'unit'),
    aGroup(pay, 'team', 'unit'),
    anEntity('Domain', `${namespace}/trade`, { owner: 'unit' }),
    anEntity('System', `${namespace}/front`, { owner: 'web', domain: 'trade' }),
    aComponent(`${namespace}/shop`, 'web', {
      system: 'front',
      dependsOn: ['resource:db'],
      calls: [{ to: 'component:billing', mode: 'sync', critical: true }],
    }),
    aComponent(`${namespace}/billing`, 'pay', { dependsOn: ['resource:db'] }),
    aComponent(`${namespace}/old`, 'pay', { lifecycle: 'deprecated' }),
    anEntity('Resource', `${namespace}/db`, { type: 'database', owner: 'pay' }),
    anEntity('API', `${namespace}/orders`, { type: 'grpc', owner: 'web' }),
  ];
};

/** Two companies of the same shape in their namespaces `acme` and `secret`; a store that two teams share. */
export const TWO_COMPANIES = [...company('acme'), ...company('secret')];
