import { aComponent, aGroup, aMigration } from '../__testUtils__/entities';
import { entityReferences, referenceProblems } from './entityReferences';
import { pathText, problemText } from './problem';

const arrows = (entity: Parameters<typeof entityReferences>[0]) =>
  entityReferences(entity).map(({ path, to }) => `${pathText(path)} → ${to}`);

describe('entityReferences', () => {
  it('finds the owner of an entity, a group unless it says otherwise', () => {
    expect(arrows(aComponent())).toEqual(['spec.owner → group:default/web']);
    expect(arrows(aComponent({ spec: { owner: 'user:ops/Ada' } }))).toEqual([
      'spec.owner → user:ops/ada',
    ]);
  });

  it('finds what a Component is part of, offers, uses and calls', () => {
    const spec = {
      system: 'checkout',
      subcomponentOf: 'shop',
      providesApis: ['orders'],
      consumesApis: ['bank/ledger'],
      dependsOn: ['resource:orders-db'],
      dependencyOf: ['component:site'],
      calls: [
        { to: 'cart', mode: 'sync' },
        { to: 'component:bank/ledger', mode: 'async' },
      ],
    };
    expect(arrows(aComponent({ spec }))).toEqual([
      'spec.owner → group:default/web',
      'spec.system → system:default/checkout',
      'spec.subcomponentOf → component:default/shop',
      'spec.providesApis[0] → api:default/orders',
      'spec.consumesApis[0] → api:bank/ledger',
      'spec.dependsOn[0] → resource:default/orders-db',
      'spec.dependencyOf[0] → component:default/site',
      'spec.calls[0].to → component:default/cart',
      'spec.calls[1].to → component:bank/ledger',
    ]);
  });

  it('finds the family of a Group', () => {
    const spec = { parent: 'shop', children: ['a', 'b'], members: ['ada'] };
    expect(arrows(aGroup({ spec }))).toEqual([
      'spec.parent → group:default/shop',
      'spec.children[0] → group:default/a',
      'spec.children[1] → group:default/b',
      'spec.members[0] → user:default/ada',
    ]);
  });

  it('finds both ends of a Migration', () => {
    const spec = {
      legacy: 'old',
      facade: 'edge',
      capabilities: [{ name: 'a' }, { name: 'b', to: 'resource:queue' }],
    };
    expect(arrows(aMigration({ spec }))).toEqual([
      'spec.owner → group:default/web',
      'spec.legacy → component:default/old',
      'spec.facade → component:default/edge',
      'spec.capabilities[1].to → resource:default/queue',
    ]);
  });

  it('stays in the namespace of the entity', () => {
    const { metadata, ...rest } = aComponent();
    const entity = { ...rest, metadata: { ...metadata, namespace: 'Amazon' } };
    expect(arrows(entity)).toEqual(['spec.owner → group:amazon/web']);
  });

  it.each([
    ['no spec', {}],
    ['a spec that is a text', { spec: 'none' }],
    ['an owner that is a number', { spec: { owner: 7 } }],
    ['an empty owner', { spec: { owner: '' } }],
    ['calls that are no list', { spec: { calls: 'cart' } }],
    ['calls that are texts', { spec: { calls: ['cart'] } }],
    ['a dependency without a kind', { spec: { dependsOn: ['ledger'] } }],
  ])('finds nothing in %s', (_, entity) => {
    expect(entityReferences(entity)).toEqual([]);
  });
});

describe('referenceProblems', () => {
  it('finds nothing wrong with references that can be read', () => {
    expect(referenceProblems(aComponent())).toEqual([]);
  });

  it.each([
    [
      { owner: 'group:' },
      'spec.owner: expected a reference such as group:default/name, got "group:"',
    ],
    [
      { providesApis: ['a', '/b'] },
      'spec.providesApis[1]: expected a reference such as api:default/name, got "/b"',
    ],
    [
      { dependsOn: ['ledger'] },
      'spec.dependsOn[0]: expected a reference with its kind, such as component:name, got "ledger"',
    ],
  ])('says what is wrong with %j', (spec, expected) => {
    expect(referenceProblems({ spec }).map(problemText)).toEqual([expected]);
  });
});
