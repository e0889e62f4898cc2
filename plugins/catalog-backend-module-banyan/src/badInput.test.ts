import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import { aComponent, aMigration, fileOf } from './__testUtils__/entities';
import { FileServer } from './__testUtils__/FileServer';
import { TestCatalog } from './__testUtils__/TestCatalog';

const files = new FileServer();
let catalog: TestCatalog;

beforeAll(async () => {
  await files.start();
  catalog = await TestCatalog.start();
  await catalog.register(
    files.put('good.yaml', fileOf(aComponent('cart'))),
    'component:default/cart',
  );
}, 60_000);

afterAll(async () => {
  await catalog.stop();
  await files.stop();
});

/** Nine lists of ten aliases each, on top of one another. */
const laughs = Array.from({ length: 9 }, (_, i) => {
  const ten = Array(10).fill(i === 0 ? 'ha' : `*a${i - 1}`);
  return `a${i}: &a${i} [${ten.join(', ')}]`;
}).join('\n');

const html = '<!DOCTYPE html><html><body>Sign in</body></html>';

const hasError = ({ status }: AlphaEntity) => (status?.items ?? []).length > 0;

const relations = (entity: AlphaEntity) =>
  (entity.relations ?? []).map(({ type, targetRef }) => `${type} ${targetRef}`);

describe('registering a bad file', () => {
  it.each([
    [
      'malformed YAML',
      'kind: Component\nmetadata: [name\n',
      'line 3: not valid YAML: ',
    ],
    [
      'an unknown kind',
      fileOf({ ...aComponent('x'), kind: 'Gadget' }),
      'Entity gadget:default/x at url:',
    ],
    [
      'an unknown kind of our own',
      fileOf({ ...aMigration('x'), kind: 'Component' }),
      'kind: expected one of Migration, Scorecard, CaseStudy, got "Component"',
    ],
    [
      'an unknown version of a stock kind',
      fileOf({ ...aComponent('x'), apiVersion: 'backstage.io/v9' }),
      'apiVersion: expected backstage.io/v1alpha1, got "backstage.io/v9"',
    ],
    [
      'an unknown version of our own kinds',
      fileOf({ ...aMigration('x'), apiVersion: 'banyan/v9' }),
      'apiVersion: expected banyan/v1alpha1, got "banyan/v9"',
    ],
    [
      'no owner',
      fileOf(aComponent('x', { owner: undefined })),
      'spec.owner: expected a value, got nothing',
    ],
    [
      'a reference that cannot be read',
      fileOf(aComponent('x', { dependsOn: ['ledger'] })),
      'spec.dependsOn[0]: expected a reference with its kind, such as component:name, got "ledger"',
    ],
    [
      'a call without a mode',
      fileOf(aComponent('x', { calls: [{ to: 'ledger' }] })),
      'spec.calls[0].mode: expected one of sync, async, direct, got nothing',
    ],
    [
      'a name that is registered from another file',
      fileOf(aComponent('cart')),
      'component:default/cart in url:',
    ],
    [
      'one name twice',
      fileOf(aComponent('x'), aComponent('X')),
      'component:default/x is already defined on line 1; rename one of the two',
    ],
    [
      'five megabytes',
      `a: ${'x'.repeat(5_000_000)}`,
      'the file has 5000003 bytes, a catalog file may have 1048576',
    ],
    ['a billion laughs', laughs, 'the YAML cannot be expanded'],
    [
      'an alias of itself',
      'spec: &a\n  inner: *a\n',
      'the YAML cannot be expanded',
    ],
    ['a web page', html, 'expected YAML, got a web page'],
    ['a list', '- cart\n', 'expected an entity '],
    [
      'no metadata',
      'apiVersion: backstage.io/v1alpha1\nkind: Component\n',
      "not an entity: <root> must have required property 'metadata'",
    ],
    ['nothing', '', 'the file is empty; expected at least one entity'],
  ])('with %s says what is wrong and where', async (name, text, what) => {
    const path = `bad/${encodeURIComponent(name)}`;
    const { status, message } = await catalog.tryOut(files.put(path, text));
    expect(message).toContain(what);
    expect(message).toContain(`url:${files.url(path)}`);
    expect(status).toBe(400);
  });

  it('says where a name is registered that is taken', async () => {
    const target = files.put('taken.yaml', fileOf(aComponent('cart')));
    expect((await catalog.tryOut(target)).message).toContain(
      `is already registered from url:${files.url('good.yaml')}; rename one of the two`,
    );
  });

  it.each([
    [
      'does not exist',
      () => files.url('gone.yaml'),
      'no matching files found for http:',
    ],
    [
      'breaks off',
      () => files.put('broken', response => response.destroy()),
      'Unable to read http:',
    ],
    [
      'has an accident',
      () => files.put('500', response => response.writeHead(500).end()),
      '500 Internal Server Error',
    ],
    [
      'may not be read',
      () => 'http://example.com/a.yaml',
      "list of allowed hosts at 'backend.reading.allow'",
    ],
    ['is none', () => 'a.yaml', 'Invalid URL'],
  ])('whose address %s says so', async (_, target, what) => {
    const { status, message } = await catalog.tryOut(target());
    expect(message).toContain(what);
    expect(status).toBe(400);
  });
});

describe('what is registered', () => {
  it('stays as it was after every bad file above, and the portal goes on', async () => {
    const before = await catalog.entity('component:default/cart');
    await catalog.tryOut(files.put('worse.yaml', laughs));
    await catalog.tryOut(files.put('taken2.yaml', fileOf(aComponent('cart'))));
    expect(await catalog.entity('component:default/cart')).toEqual(before);
    const good = files.put('next.yaml', fileOf(aComponent('next')));
    expect(await catalog.tryOut(good)).toEqual({ status: 201, message: '' });
    const kinds = (await catalog.entities()).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['Component', 'Location']);
  });

  it('stays as it was when its file becomes bad later', async () => {
    const target = files.put('later.yaml', fileOf(aComponent('later')));
    const { relations: _, ...before } = await catalog.register(
      target,
      'component:default/later',
    );
    const [location] = (await catalog.entities()).filter(
      ({ kind, spec }) => kind === 'Location' && spec?.target === target,
    );
    const ref = `location:default/${location.metadata.name}`;
    for (const bad of ['kind: [', '']) {
      files.put('later.yaml', bad);
      await catalog.refresh(ref);
      const { status } = await catalog.eventually(ref, hasError);
      expect(JSON.stringify(status)).toContain(`url:${target}, line 1: `);
      expect(await catalog.entity('component:default/later')).toMatchObject(
        before,
      );
      files.put('later.yaml', fileOf(aComponent('later')));
      await catalog.refresh(ref);
      await catalog.eventually(ref, entity => !hasError(entity));
    }
  }, 60_000);

  it('may name an owner and a target that nobody has registered', async () => {
    const orphan = aComponent('orphan', {
      owner: 'nobody',
      dependsOn: ['component:void'],
      calls: [
        { to: 'void', mode: 'sync' },
        { to: 'component:far/away', mode: 'async' },
      ],
    });
    const target = files.put('orphan.yaml', fileOf(orphan));
    await catalog.register(target, 'component:default/orphan');
    const entity = await catalog.eventually(
      'component:default/orphan',
      each => relations(each).length > 0,
    );
    expect(relations(entity).toSorted()).toEqual([
      'dependsOn component:default/void',
      'dependsOn component:far/away',
      'ownedBy group:default/nobody',
    ]);
    expect(hasError(entity)).toBe(false);
  });
});
