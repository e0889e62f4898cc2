import { Components } from './Components';

const component = (ref: string, callee?: string) => ({
  ref,
  title: ref,
  calls:
    callee === undefined
      ? []
      : [
          {
            to: callee,
            mode: 'sync' as const,
            critical: false,
            fallback: false,
          },
        ],
});

const components = new Components([
  component('component:acme/shop', 'component:acme/prices'),
  component('component:acme/bank'),
  component('component:other/bank'),
]);

describe('components', () => {
  it.each([
    ['component:acme/shop', undefined, 'component:acme/shop'],
    ['acme/Shop', undefined, 'component:acme/shop'],
    ['shop', undefined, 'component:acme/shop'],
    ['SHOP', undefined, 'component:acme/shop'],
    ['bank', undefined, undefined],
    ['bank', 'other', 'component:other/bank'],
    ['shop', 'other', undefined],
    ['group:acme/shop', undefined, undefined],
    ['a:b:c', undefined, undefined],
    ['', undefined, undefined],
  ])(
    'takes the service %j in the namespace %s for %s',
    (service, namespace, ref) => {
      expect(components.byService(service, namespace)?.ref).toBe(ref);
    },
  );

  it('knows whom a breaker stands before', () => {
    const of = components.dependencyOf.bind(components);
    expect(of('component:acme/shop', 'prices')).toBe('component:acme/prices');
    expect(of('component:acme/shop', 'prices-breaker')).toBeUndefined();
    expect(of('component:acme/ghost', 'prices')).toBeUndefined();
  });
});
