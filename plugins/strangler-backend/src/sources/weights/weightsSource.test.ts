import { aTarget, type Named, readText } from '../__testUtils__/aTarget';
import { weightsSource } from './weightsSource';

const ORDERS = { name: 'orders', legacy: 'monolith', new: 'orders' };

const read = (text: string, ...capabilities: readonly Named[]) =>
  readText(
    weightsSource,
    text,
    aTarget(capabilities.length ? capabilities : [ORDERS], {
      url: 'http://git:3000/routes.yaml',
    }),
  );

const intended = async (text: string, named: Named = ORDERS) =>
  (await read(text, named))[0]?.intendedPercent;

const httpRoute = (rules: string, name = 'shop') => `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: ${name}, namespace: shop }
spec:
  rules: ${rules}
`;

const virtualService = (http: string) => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop }
spec:
  http: ${http}
`;

describe('an HTTPRoute', () => {
  it.each([
    ['[{ name: monolith, weight: 70 }, { name: orders, weight: 30 }]', 30],
    ['[{ name: monolith, weight: 2 }, { name: orders, weight: 1 }]', 33.33],
    ['[{ name: monolith }, { name: orders }]', 50],
    ['[{ name: monolith, weight: 100 }, { name: orders, weight: 0 }]', 0],
    ['[{ name: orders }]', 100],
    ['[{ name: monolith }]', 0],
    ['[{ name: monolith, weight: 0 }, { name: orders, weight: 0 }]', undefined],
    ['[{ name: other }]', undefined],
  ])('with %s sends %s %% to the new side', async (backends, percent) => {
    expect(await intended(httpRoute(`[{ backendRefs: ${backends} }]`))).toBe(
      percent,
    );
  });

  it('tells of each capability by its own rule', async () => {
    const text = httpRoute(`
    - matches: [{ path: { value: /orders } }]
      backendRefs: [{ name: monolith, weight: 70 }, { name: orders, weight: 30 }]
    - name: search
      matches: [{ path: { value: /search } }]
      backendRefs: [{ name: monolith, weight: 10 }, { name: search, weight: 90 }]
`);
    expect(
      await read(
        text,
        { ...ORDERS, legacy: '{backend="monolith",rule="1"}' },
        {
          name: 'search',
          legacy: '{backend="monolith",rule="search"}',
          new: 'search',
        },
      ),
    ).toEqual([
      { capability: 'orders', intendedPercent: 30 },
      { capability: 'search', intendedPercent: 90 },
    ]);
    await expect(read(text)).rejects.toThrow(
      'two rules route "orders" differently: HTTPRoute shop, rule 1 sends 30 % to the new side, HTTPRoute shop, rule 2 0 %; say which is meant',
    );
  });

  it('leaves out what is for testers only', async () => {
    const text = httpRoute(`
    - matches: [{ headers: [{ name: x-beta, value: yes }] }]
      backendRefs: [{ name: orders }]
    - backendRefs: [{ name: monolith, weight: 9 }, { name: orders, weight: 1 }]
`);
    expect(await intended(text)).toBe(10);
  });
});

describe('a VirtualService', () => {
  it.each([
    [
      '[{ destination: { host: monolith }, weight: 75 }, { destination: { host: orders }, weight: 25 }]',
      25,
    ],
    ['[{ destination: { host: orders } }]', 100],
    [
      '[{ destination: { host: monolith }, weight: 100 }, { destination: { host: orders } }]',
      0,
    ],
  ])('with %s sends %s %% to the new side', async (route, percent) => {
    expect(await intended(virtualService(`[{ route: ${route} }]`))).toBe(
      percent,
    );
  });

  it('splits subsets of one host', async () => {
    const text = virtualService(`
    - route:
        - { destination: { host: orders, subset: v1 }, weight: 60 }
        - { destination: { host: orders, subset: v2 }, weight: 40 }
`);
    for (const named of [
      { legacy: 'orders:v1', new: 'orders:v2' },
      { new: '{host="orders",subset="v2"}' },
    ]) {
      expect(await intended(text, { name: 'orders', ...named })).toBe(40);
    }
  });
});

describe('a file of routes', () => {
  const route = httpRoute('[{ backendRefs: [{ name: orders }] }]');

  it('may hold many documents, lists, and other things', async () => {
    const list = JSON.stringify({
      kind: 'List',
      items: [
        { kind: 'ConfigMap', data: {} },
        {
          kind: 'HTTPRoute',
          metadata: { name: 'a' },
          spec: { rules: [{ backendRefs: [{ name: 'orders', weight: 3 }] }] },
        },
      ],
    });
    expect(await intended(`kind: Service\n---\n${route}\n---\n`)).toBe(100);
    expect(await intended(`---\n${list}\n`)).toBe(100);
    expect(await intended(`---\nkind: Service\n---\n${list}\n`)).toBe(100);
  });

  it.each([
    ['', 'has no HTTPRoute and no VirtualService with routes'],
    ['<html></html>', 'has no HTTPRoute and no VirtualService with routes'],
    ['kind: Ingress', 'has no HTTPRoute and no VirtualService with routes'],
    [httpRoute('3'), 'has no HTTPRoute and no VirtualService with routes'],
    ['kind: [HTTPRoute', 'is no YAML that can be read'],
    [
      'a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]',
      'is no YAML that can be read',
    ],
    [
      httpRoute('[{ backendRefs: [{ name: orders, weight: -1 }] }]'),
      ': HTTPRoute shop, rule 1: the weight of orders is no number of 0 or more',
    ],
    [
      httpRoute('[{ backendRefs: [{ name: orders, weight: many }] }]'),
      ': HTTPRoute shop, rule 1: the weight of orders is no number of 0 or more',
    ],
  ])('%j: %s', async (text, problem) => {
    await expect(read(text)).rejects.toThrow(
      new RegExp(
        `^http://git:3000/routes.yaml:? ?${problem.replace(/^: /, '')}`,
      ),
    );
  });
});
