import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import {
  aCaseStudy,
  aComponent,
  aGroup,
  aMigration,
  aScorecard,
} from './__testUtils__/entities';
import { BanyanEntityProcessor } from './BanyanEntityProcessor';

const LOCATION = { type: 'url', target: 'https://example.com/a.yaml' };

const free = new BanyanEntityProcessor(async () => undefined);

const located = (entity: Entity): Entity => ({
  ...entity,
  metadata: {
    ...entity.metadata,
    annotations: {
      'backstage.io/managed-by-location': 'url:https://example.com/a.yaml',
    },
  },
});

describe('BanyanEntityProcessor', () => {
  it.each([aMigration('exit'), aScorecard('ready'), aCaseStudy('tale')])(
    'vouches for a valid entity of our own kinds: %j',
    async entity => {
      expect(await free.validateEntityKind(entity)).toBe(true);
    },
  );

  it.each([
    aComponent('cart', { calls: [{ to: 'ledger', mode: 'sync' }] }),
    aGroup('web'),
    { ...aGroup('robot'), apiVersion: 'acme/v1', kind: 'Robot', spec: {} },
  ])('leaves it to others to vouch for %j', async entity => {
    expect(await free.validateEntityKind(entity)).toBe(false);
  });

  it('names the entity, the file and every problem with its path', async () => {
    const entity = located(
      aComponent('cart', {
        owner: undefined,
        calls: [{ to: 'ledger', mode: 'often' }],
      }),
    );
    await expect(free.validateEntityKind(entity)).rejects.toMatchObject({
      name: 'InputError',
      message: [
        'component:default/cart in url:https://example.com/a.yaml:',
        '  - spec.calls[0].mode: expected one of sync, async, direct, got "often"',
        '  - spec.owner: expected a value, got nothing',
      ].join('\n'),
    });
  });

  it('says so when the file of an entity is not known', async () => {
    const entity = aScorecard('ready', { owner: 7 });
    await expect(free.validateEntityKind(entity)).rejects.toThrow(
      /^scorecard:default\/ready in unknown location:\n/,
    );
  });

  it('emits the relations of an entity and passes it on as it is', async () => {
    const emitted: CatalogProcessorResult[] = [];
    const entity = aMigration('exit');
    const result = await free.postProcessEntity(entity, LOCATION, each =>
      emitted.push(each),
    );
    expect(result).toBe(entity);
    expect(
      emitted.map(each =>
        each.type === 'relation'
          ? `${each.relation.type} ${stringifyEntityRef(each.relation.target)}`
          : each.type,
      ),
    ).toEqual(['ownedBy group:default/web', 'ownerOf migration:default/exit']);
  });

  it('refuses an entity whose name is taken, and emits nothing', async () => {
    const taken = new BanyanEntityProcessor(async () => 'url:https://b.yaml');
    const emit = jest.fn();
    await expect(
      taken.postProcessEntity(aMigration('exit'), LOCATION, emit),
    ).rejects.toMatchObject({
      name: 'InputError',
      message:
        'migration:default/exit in url:https://example.com/a.yaml is already registered from url:https://b.yaml; rename one of the two (metadata.name or metadata.namespace) or unregister the other',
    });
    expect(emit).not.toHaveBeenCalled();
  });
});
