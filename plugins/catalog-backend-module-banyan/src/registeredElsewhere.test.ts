import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { aComponent } from './__testUtils__/entities';
import { catalogRegisteredElsewhere } from './registeredElsewhere';

const HERE = { type: 'url', target: 'https://example.com/a.yaml' };

const registeredFrom = (location?: string): Entity => {
  const entity = aComponent('cart');
  return location
    ? {
        ...entity,
        metadata: {
          ...entity.metadata,
          annotations: { 'backstage.io/managed-by-location': location },
        },
      }
    : entity;
};

describe('catalogRegisteredElsewhere', () => {
  it.each([
    ['nothing has the name', [], undefined],
    [
      'it is registered from the same file',
      [registeredFrom('url:https://example.com/a.yaml')],
      undefined,
    ],
    [
      'it is registered from another file',
      [registeredFrom('url:https://example.com/b.yaml')],
      'url:https://example.com/b.yaml',
    ],
    [
      'it comes with the configuration',
      [registeredFrom('file:/catalog/a.yaml')],
      'file:/catalog/a.yaml',
    ],
    ['nobody knows where it is from', [registeredFrom()], undefined],
  ])('when %s', async (_, entities, expected) => {
    const elsewhere = catalogRegisteredElsewhere(
      catalogServiceMock({ entities }),
      mockServices.auth(),
    );
    expect(await elsewhere(aComponent('cart'), HERE)).toBe(expected);
  });

  it.each([
    [
      'a file of the configuration',
      aComponent('cart'),
      { type: 'file', target: '/catalog/b.yaml' },
    ],
    [
      'a Location, which names files and is none of its own',
      { ...aComponent('cart'), kind: 'Location' },
      HERE,
    ],
  ])('does not ask the catalog about %s', async (_, entity, location) => {
    const catalog = catalogServiceMock.mock();
    const elsewhere = catalogRegisteredElsewhere(catalog, mockServices.auth());
    expect(await elsewhere(entity, location)).toBeUndefined();
    expect(catalog.getEntityByRef).not.toHaveBeenCalled();
  });
});
