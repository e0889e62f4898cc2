import { buildGraph, type CatalogEntity } from '@banyan/core';
import { componentOf, foldersOf } from './folders';

const component = (name: string, path?: string): CatalogEntity => ({
  ref: `component:${name}`,
  kind: 'component',
  title: name,
  annotations: path === undefined ? {} : { 'banyan/git-path': path },
});

const MONO = { name: 'mono', path: '/srv/mono' };

const owners = (
  repository: Parameters<typeof foldersOf>[0],
  components: CatalogEntity[],
  ...files: string[]
) =>
  files.map(
    componentOf(foldersOf(repository, buildGraph(components).entities)),
  );

describe('a file of a repository', () => {
  it('belongs to the innermost folder around it', () => {
    const components = [
      component('acme/shop', 'services/shop'),
      component('acme/cart', 'services/shop/cart'),
    ];
    expect(
      owners(
        MONO,
        components,
        'services/shop/a.ts',
        'services/shop/cart/b.ts',
        'services/shop/cart/deep/down/c.ts',
        'services/shopping/d.ts',
        'services/e.ts',
        'README',
      ),
    ).toEqual([
      'component:acme/shop',
      'component:acme/cart',
      'component:acme/cart',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each(['shop', './shop', '/shop/', ' shop// ', 'cart/../shop'])(
    'is found though the folder is written %j',
    path => {
      expect(owners(MONO, [component('acme/shop', path)], 'shop/a')).toEqual([
        'component:acme/shop',
      ]);
    },
  );

  it.each(['.', '/', './'])('belongs to who has all of it (%j)', path => {
    expect(owners(MONO, [component('acme/shop', path)], 'a', 'b/c')).toEqual([
      'component:acme/shop',
      'component:acme/shop',
    ]);
  });

  it('can be the whole folder of a component', () => {
    expect(
      owners(MONO, [component('acme/job', 'jobs/a.sh')], 'jobs/a.sh'),
    ).toEqual(['component:acme/job']);
  });

  it('belongs to components of the namespace of its repository only', () => {
    const components = [
      component('acme/shop', 'shop'),
      component('acme-labs/shop', 'shop'),
    ];
    const inLabs = { ...MONO, namespace: 'acme-labs' };
    expect(owners(inLabs, components, 'shop/a')).toEqual([
      'component:acme-labs/shop',
    ]);
  });

  it('belongs to the first by name of two with one folder', () => {
    const components = [component('acme/b', 'x'), component('acme/a', 'x')];
    expect(owners(MONO, components, 'x/y')).toEqual(['component:acme/a']);
  });

  it('belongs to the one component that its repository is of, whatever folder that names', () => {
    const components = [
      component('acme/shop', 'shop'),
      component('acme/b', '.'),
    ];
    const ofShop = { ...MONO, component: 'component:acme/shop' };
    expect(owners(ofShop, components, 'a', 'b/c')).toEqual([
      'component:acme/shop',
      'component:acme/shop',
    ]);
    expect(
      owners({ ...MONO, component: 'component:acme/gone' }, components, 'a'),
    ).toEqual([undefined]);
  });

  it('belongs to nothing but components', () => {
    const system = { ...component('acme/front', '.'), kind: 'system' as const };
    expect(owners(MONO, [system], 'a')).toEqual([undefined]);
  });
});
