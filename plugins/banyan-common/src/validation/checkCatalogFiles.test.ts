import { fc } from '../__testUtils__/properties';
import {
  type CatalogFile,
  checkCatalogFiles,
  type IncludeExists,
} from './checkCatalogFiles';

const entity = (kind: string, name: string, spec: object) =>
  `${JSON.stringify({ apiVersion: 'backstage.io/v1alpha1', kind, metadata: { name }, spec }, null, 1)}\n`;

const group = (name: string) =>
  entity('Group', name, { type: 'team', children: [] });

const component = (name: string, spec: object = {}) =>
  entity('Component', name, {
    type: 'service',
    lifecycle: 'production',
    owner: 'web',
    ...spec,
  });

const api = (definition: unknown) =>
  entity('API', 'orders', {
    type: 'openapi',
    lifecycle: 'production',
    owner: 'web',
    definition,
  });

const file = (name: string, ...documents: string[]): CatalogFile => ({
  name,
  text: documents.join('---\n'),
});

const none: IncludeExists = async () => false;

async function lines(files: CatalogFile[], exists = none) {
  const findings = await checkCatalogFiles(files, exists);
  return findings.map(
    ({ file: name, line, severity, message }) =>
      `${name}:${line} ${severity} ${message}`,
  );
}

describe('checkCatalogFiles', () => {
  it('has nothing to say about files that hold together', async () => {
    const files = [
      file('org.yaml', group('web')),
      file('shop.yaml', component('cart'), component('shop')),
    ];
    expect(await lines(files)).toEqual([]);
  });

  it.each([
    [
      'broken YAML',
      'kind: [Group\n',
      'a.yaml:2 error not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ] (column 1)',
    ],
    [
      'a missing owner',
      component('cart', { owner: undefined }),
      'a.yaml:7 error component:default/cart spec.owner: expected a value, got nothing',
    ],
    [
      'an empty owner',
      component('cart', { owner: '' }),
      'a.yaml:10 error component:default/cart spec.owner: expected a value, got ""',
    ],
    [
      'an owner that is a number',
      component('cart', { owner: 7 }),
      'a.yaml:10 error component:default/cart spec.owner: expected string, got 7',
    ],
    [
      'an unknown kind',
      entity('Gadget', 'x', {}),
      'a.yaml:3 error gadget:default/x kind: expected a kind that the catalog knows, got "Gadget"',
    ],
    [
      'an unknown version of a known kind',
      group('web').replace('v1alpha1', 'v9'),
      'a.yaml:2 error group:default/web apiVersion: expected backstage.io/v1alpha1, got "backstage.io/v9"',
    ],
    [
      'a child that is no text',
      entity('Group', 'web', { type: 'team', children: ['a', 7] }),
      'a.yaml:11 error group:default/web spec.children[1]: expected string, got 7',
    ],
    [
      'a wrong call',
      component('cart', { owner: 'user:a', calls: [{ to: 'b' }] }),
      'a.yaml:12 error component:default/cart spec.calls[0].mode: expected one of sync, async, direct, got nothing',
    ],
  ])('names %s with its line', async (_, text, expected) => {
    const all = await lines([{ name: 'a.yaml', text }]);
    expect(all.filter(line => line.includes(' error '))).toEqual([expected]);
  });

  it.each([
    ['no metadata', 'kind: Group\napiVersion: a/v1\n', /metadata/],
    [
      'a name with blanks',
      component('my cart'),
      /"metadata.name" is not valid/,
    ],
    [
      'a key beside spec',
      group('web').replace('"spec"', '"owner": "me", "spec"'),
      /owner/,
    ],
    [
      'an annotation that is a number',
      'apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: { name: web, annotations: { banyan/headcount: 8 } }\nspec: { type: team, children: [] }\n',
      /put it in quotes: "8"/,
    ],
  ])('names %s and goes on with the next document', async (_, bad, words) => {
    const files = [file('a.yaml', bad, component('cart', { owner: 7 }))];
    expect(await lines(files)).toEqual([
      expect.stringMatching(/^a\.yaml:[13] error /),
      expect.stringContaining('component:default/cart spec.owner'),
    ]);
    const [{ message }] = await checkCatalogFiles(files, none);
    expect(message).toMatch(words);
  });

  it('names the second of two entities of one name, also across files', async () => {
    const files = [
      file('org.yaml', group('web'), group('ops')),
      file('more.yaml', group('a'), group('Web')),
    ];
    expect(await lines(files)).toEqual([
      'more.yaml:13 error group:default/web is already defined at org.yaml:1; rename one of the two',
    ]);
  });

  it('warns of what is not in the files, for it may be registered already', async () => {
    const files = [
      file('a.yaml', component('cart', { system: 'acme/checkout' })),
    ];
    expect(await lines(files)).toEqual([
      'a.yaml:10 warning component:default/cart spec.owner: group:default/web is not in the given files; is the name right?',
      'a.yaml:11 warning component:default/cart spec.system: system:acme/checkout is not in the given files',
    ]);
  });

  it('asks for an included definition where the including file is', async () => {
    const files = [
      file('org.yaml', group('web')),
      file('sub/a.yaml', api({ $text: './orders.yaml' })),
    ];
    const asked: string[] = [];
    const exists = async (path: string, from: string) =>
      asked.push(`${path} from ${from}`) > 0;
    expect(await lines(files, exists)).toEqual([]);
    expect(asked).toEqual(['./orders.yaml from sub/a.yaml']);
  });

  it.each([
    [
      'does not exist',
      { $text: './gone.yaml' },
      'spec.definition.$text: expected the path of a file that exists, relative to this one, got "./gone.yaml"',
    ],
    [
      'is no path',
      { $yaml: 7 },
      'spec.definition.$yaml: expected the path of a file, got 7',
    ],
  ])(
    'names an included definition that %s',
    async (_, definition, expected) => {
      const files = [file('a.yaml', group('web'), api(definition))];
      expect(await lines(files)).toEqual([
        expect.stringContaining(` error api:default/orders ${expected}`),
      ]);
    },
  );

  it.each([
    ['is written out', 'openapi: 3.0.0'],
    ['is at an address', { $text: 'https://example.com/orders.yaml' }],
  ])('asks for no file when a definition %s', async (_, definition) => {
    const files = [file('a.yaml', group('web'), api(definition))];
    expect(await lines(files)).toEqual([]);
  });

  it('tells a mapping with two keys from an include', async () => {
    const both = { $text: './a', $json: './b' };
    expect(await lines([file('a.yaml', group('web'), api(both))])).toEqual([
      expect.stringContaining('spec.definition: expected string'),
    ]);
  });

  it('never throws, whatever the entity holds', async () => {
    const part = fc.jsonValue();
    const anything = fc.record(
      {
        apiVersion: fc.oneof(
          part,
          fc.constantFrom('backstage.io/v1alpha1', 'banyan/v1alpha1'),
        ),
        kind: fc.oneof(
          part,
          fc.constantFrom('Component', 'API', 'Migration', 'toString'),
        ),
        metadata: fc.oneof(
          part,
          fc.record({ name: fc.constant('x'), annotations: part }),
        ),
        spec: fc.oneof(
          part,
          fc.record({ owner: part, calls: part, definition: part }),
        ),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(anything, async value => {
        const text = JSON.stringify(value);
        const findings = await checkCatalogFiles([{ name: 'a', text }], none);
        expect(findings.every(({ line }) => line === 1)).toBe(true);
      }),
    );
  });
});
