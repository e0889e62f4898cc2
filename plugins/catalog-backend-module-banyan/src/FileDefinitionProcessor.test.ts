import { createMockDirectory } from '@backstage/backend-test-utils';
import type { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import { aComponent, anApi } from './__testUtils__/entities';
import { FileDefinitionProcessor } from './FileDefinitionProcessor';

const folder = createMockDirectory({
  content: {
    'secret.txt': 'secret',
    'catalog-2': { 'a.proto': 'neighbour' },
    catalog: {
      'apis.yaml': '',
      'a.proto': 'syntax = "proto3";',
      apis: { 'b.proto': 'package b;' },
    },
  },
});
const LOCATION = { type: 'file', target: folder.resolve('catalog/apis.yaml') };

const process = async (
  definition: NonNullable<Parameters<typeof anApi>[1]>,
  location = LOCATION,
) => {
  const emitted: CatalogProcessorResult[] = [];
  const entity = await new FileDefinitionProcessor().preProcessEntity(
    anApi('orders', definition),
    location,
    each => emitted.push(each),
  );
  return { definition: entity.spec?.definition, emitted };
};

describe('FileDefinitionProcessor', () => {
  it.each([
    ['./a.proto', 'syntax = "proto3";'],
    ['apis/b.proto', 'package b;'],
    ['./apis/../a.proto', 'syntax = "proto3";'],
  ])('puts the file %s in place of its name', async ($text, expected) => {
    expect((await process({ $text })).definition).toBe(expected);
  });

  it('lets the catalog read the entity again when the file changes', async () => {
    const { emitted } = await process({ $text: './a.proto' });
    expect(emitted).toEqual([
      { type: 'refresh', key: `file:${folder.resolve('catalog/a.proto')}` },
    ]);
  });

  it.each([
    '../secret.txt',
    'apis/../../secret.txt',
    '/etc/passwd',
    '../catalog-2/a.proto',
    '.',
  ])('refuses the path %s, which leads out of the folder', async $text => {
    await expect(process({ $text })).rejects.toMatchObject({
      name: 'InputError',
      message: `${LOCATION.target}: spec.definition.$text: expected a path inside the folder of the file, got ${$text}`,
    });
  });

  it.each(['./gone.proto', './apis'])(
    'names the path %s when it cannot be read',
    async $text => {
      await expect(process({ $text })).rejects.toMatchObject({
        name: 'InputError',
        message: `${LOCATION.target}: spec.definition.$text: ${$text} cannot be read; is the path right?`,
      });
    },
  );

  it.each([
    ['a definition that is written out', 'syntax = "proto3";', LOCATION],
    ['an include of another kind', { $yaml: './a.yaml' }, LOCATION],
    ['an include that is no text', { $text: 7 }, LOCATION],
    ['a list', ['./a.proto'], LOCATION],
    [
      'an include of a file behind an address, where no file of ours may leak',
      { $text: './a.proto' },
      { type: 'url', target: 'https://example.com/apis.yaml' },
    ],
  ])('leaves %s alone', async (_, definition, location) => {
    expect(await process(definition, location)).toEqual({
      definition,
      emitted: [],
    });
  });

  it('passes an entity without a definition on as it is', async () => {
    const entity = aComponent('cart');
    const processor = new FileDefinitionProcessor();
    expect(await processor.preProcessEntity(entity, LOCATION, jest.fn())).toBe(
      entity,
    );
  });
});
