import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  aCaseStudy,
  aComponent,
  aGroup,
  aMigration,
  aScorecard,
} from './__testUtils__/entities';
import { entityRelations } from './entityRelations';

const arrows = (entity: Entity) =>
  entityRelations(entity).map(
    ({ source, type, target }) =>
      `${stringifyEntityRef(source)} ${type} ${stringifyEntityRef(target)}`,
  );

const call = (to: string, mode = 'sync') => ({ to, mode });

describe('entityRelations', () => {
  it.each([
    ['a Component that calls nothing', aComponent('cart')],
    ['a Component with an empty list', aComponent('cart', { calls: [] })],
    ['a Group', aGroup('web')],
    [
      'a CaseStudy of what holds for every company',
      aCaseStudy('lessons', { organization: undefined }),
    ],
  ])('adds nothing to %s', (_, entity) => {
    expect(entityRelations(entity)).toEqual([]);
  });

  it('lets a caller depend on what it calls, and says so on both', () => {
    const cart = aComponent('cart', {
      calls: [call('ledger'), call('component:bank/rates', 'async')],
    });
    expect(arrows(cart)).toEqual([
      'component:default/cart dependsOn component:default/ledger',
      'component:default/ledger dependencyOf component:default/cart',
      'component:default/cart dependsOn component:bank/rates',
      'component:bank/rates dependencyOf component:default/cart',
    ]);
  });

  it.each([
    ['twice', 'ledger', 'ledger'],
    ['by its short and its full name', 'ledger', 'component:default/ledger'],
    ['in capitals', 'ledger', 'Component:Default/Ledger'],
  ])('says it once when the same target is called %s', (_, one, other) => {
    const cart = aComponent('cart', {
      calls: [call(one), call(other, 'async')],
    });
    expect(arrows(cart)).toEqual([
      'component:default/cart dependsOn component:default/ledger',
      'component:default/ledger dependencyOf component:default/cart',
    ]);
  });

  it('reads short references in the namespace of the entity', () => {
    const { metadata, ...rest } = aComponent('cart', {
      calls: [call('ledger')],
    });
    const entity = { ...rest, metadata: { ...metadata, namespace: 'amazon' } };
    expect(arrows(entity)).toEqual([
      'component:amazon/cart dependsOn component:amazon/ledger',
      'component:amazon/ledger dependencyOf component:amazon/cart',
    ]);
  });

  it('links a Migration to its owner, both ends and what takes over', () => {
    const migration = aMigration('exit', {
      legacy: 'old',
      facade: 'edge',
      capabilities: [
        { name: 'a', to: 'new' },
        { name: 'b', to: 'resource:queue' },
        { name: 'c', to: 'new' },
        { name: 'd' },
      ],
    });
    expect(arrows(migration)).toEqual([
      'migration:default/exit ownedBy group:default/web',
      'group:default/web ownerOf migration:default/exit',
      'migration:default/exit dependsOn component:default/edge',
      'component:default/edge dependencyOf migration:default/exit',
      'migration:default/exit strangles component:default/old',
      'component:default/old strangledBy migration:default/exit',
      'migration:default/exit migratesTo component:default/new',
      'component:default/new migratesFrom migration:default/exit',
      'migration:default/exit migratesTo resource:default/queue',
      'resource:default/queue migratesFrom migration:default/exit',
    ]);
  });

  it.each([
    [aMigration('exit'), 'migration:default/exit', 'group:default/web'],
    [aScorecard('ready'), 'scorecard:default/ready', 'group:default/web'],
    [aCaseStudy('tale'), 'casestudy:default/tale', 'group:default/netflix'],
  ])('gives an owner to %j', (entity, self, owner) => {
    expect(arrows(entity)).toEqual([
      `${self} ownedBy ${owner}`,
      `${owner} ownerOf ${self}`,
    ]);
  });
});
