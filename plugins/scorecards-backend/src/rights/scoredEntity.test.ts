import { buildGraph, type CatalogEntity, ownershipMap } from '@banyan/core';
import { scoredEntity } from './scoredEntity';
import { isScoredEntityOwner } from './scoredEntityRules';

const group = (name: string, type: string, parent?: string): CatalogEntity => ({
  ref: `group:acme/${name}`,
  title: name,
  kind: 'group',
  type,
  parent: parent && `group:acme/${parent}`,
});

const service = (name: string, owner?: string): CatalogEntity => ({
  ref: `component:acme/${name}`,
  title: name,
  kind: 'component',
  owner: owner && `group:acme/${owner}`,
});

const COMPANY: CatalogEntity[] = [
  group('acme', 'organization'),
  group('trade', 'tribe', 'acme'),
  group('web', 'squad', 'trade'),
  group('pay', 'squad', 'trade'),
  service('shop', 'web'),
  service('lost'),
  service('far', 'gone'),
];

const owned = {
  ownership: ownershipMap(buildGraph(COMPANY), {
    inherit: 'never',
    history: true,
  }),
  migrations: new Map([
    ['migration:acme/leave', { owner: 'group:acme/pay' }],
    ['migration:acme/drift', { owner: null }],
  ]),
};

const answerable = (ref: string) => scoredEntity(owned, ref)?.answerable;

describe('who answers for an entity', () => {
  it('is its owner and every group above', () => {
    expect(answerable('component:acme/shop')).toEqual([
      'group:acme/web',
      'group:acme/trade',
      'group:acme/acme',
    ]);
  });

  it('is for a group the group itself and every group above', () => {
    expect(answerable('group:acme/trade')).toEqual([
      'group:acme/trade',
      'group:acme/acme',
    ]);
  });

  it('is for a migration, which is in no graph, the same', () => {
    expect(answerable('migration:acme/leave')).toEqual([
      'group:acme/pay',
      'group:acme/trade',
      'group:acme/acme',
    ]);
  });

  it.each(['component:acme/lost', 'migration:acme/drift'])(
    'is nobody for %s, which nobody owns',
    ref => {
      expect(answerable(ref)).toEqual([]);
    },
  );

  it('is by its name a group that is not in the catalog', () => {
    expect(answerable('component:acme/far')).toEqual(['group:acme/gone']);
  });

  it('is unknown for what is not in the catalog', () => {
    expect(scoredEntity(owned, 'component:acme/none')).toBeUndefined();
  });
});

describe('the rule of the owner', () => {
  const isFor = (...claims: string[]) =>
    isScoredEntityOwner.apply(
      scoredEntity(owned, 'component:acme/shop') ?? { ref: '', answerable: [] },
      { claims },
    );

  it('is for the owner and who is above, not for who is beside', () => {
    expect(isFor('user:acme/ada', 'group:acme/web')).toBe(true);
    expect(isFor('group:acme/trade')).toBe(true);
    expect(isFor('group:acme/pay')).toBe(false);
    expect(isFor()).toBe(false);
  });
});
