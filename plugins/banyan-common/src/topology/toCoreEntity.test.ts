import type { Entity } from '@backstage/catalog-model';
import { fc } from '../__testUtils__/properties';
import { CORE_ENTITY_FIELDS, toCoreEntity } from './toCoreEntity';

type Parts = Omit<Partial<Entity>, 'metadata' | 'spec'> & {
  annotations?: Record<string, unknown>;
  spec?: Record<string, unknown>;
  metadata?: object;
};

const anEntity = ({ annotations, metadata, ...rest }: Parts = {}) =>
  ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'Shop', namespace: 'acme', annotations, ...metadata },
    ...rest,
  }) as unknown as Entity;

const annotated = (annotations: Record<string, unknown>) =>
  toCoreEntity(anEntity({ annotations }));

describe('toCoreEntity', () => {
  it('reads a component with full references in lower case', () => {
    expect(
      toCoreEntity(
        anEntity({
          metadata: { title: 'The shop', tags: ['java'] },
          annotations: {
            'banyan/tier': '0',
            'banyan/co-owners': 'pay, group:other/Ops',
            'banyan/verified-on': '2026-01-31',
            'banyan/evidence': 'illustrative',
            'banyan/layer': 'product',
            'banyan/gateway-for': 'domain:rides',
            'banyan/pipeline': 'shop-main',
            'acme.com/cost-center': '4711',
            'backstage.io/managed-by-location': 'url:somewhere',
            'banyan/oncall': 7,
          },
          spec: {
            type: 'service',
            providesApis: ['shop'],
            consumesApis: ['api:other/cart'],
            lifecycle: 'production',
            owner: 'Web',
            system: 'front',
            subcomponentOf: 'App',
            dependsOn: ['resource:db', 'component:other/cart'],
            calls: [
              { to: 'component:cart', mode: 'sync', critical: true },
              {
                to: 'component:ads',
                mode: 'async',
                fallback: { kind: 'static' },
              },
              {
                to: 'component:log',
                mode: 'direct',
                fallback: { kind: 'none' },
              },
            ],
          },
        }),
      ),
    ).toEqual({
      ref: 'component:acme/shop',
      kind: 'component',
      title: 'The shop',
      type: 'service',
      lifecycle: 'production',
      tier: 0,
      owner: 'group:acme/web',
      coOwners: ['group:acme/pay', 'group:other/ops'],
      system: 'system:acme/front',
      subcomponentOf: 'component:acme/app',
      memberOf: [],
      calls: [
        {
          to: 'component:acme/cart',
          mode: 'sync',
          critical: true,
          fallback: false,
        },
        {
          to: 'component:acme/ads',
          mode: 'async',
          critical: false,
          fallback: true,
          fallbackAnswer: { kind: 'static' },
        },
        {
          to: 'component:acme/log',
          mode: 'direct',
          critical: false,
          fallback: false,
          fallbackAnswer: { kind: 'none' },
        },
      ],
      dependsOn: ['resource:acme/db', 'component:other/cart'],
      provides: ['api:acme/shop'],
      consumes: ['api:other/cart'],
      gatewayFor: 'domain:acme/rides',
      layer: 'product',
      pipeline: 'shop-main',
      interactions: [],
      annotations: {
        'banyan/tier': '0',
        'banyan/co-owners': 'pay, group:other/Ops',
        'banyan/verified-on': '2026-01-31',
        'banyan/evidence': 'illustrative',
        'banyan/layer': 'product',
        'banyan/gateway-for': 'domain:rides',
        'banyan/pipeline': 'shop-main',
        'acme.com/cost-center': '4711',
      },
      tags: ['java'],
      verifiedOn: '2026-01-31',
      illustrative: true,
      headcountIllustrative: true,
    });
  });

  it.each([
    [
      'Group',
      { type: 'team', parent: 'tribe' },
      {
        'banyan/headcount': '8',
        'banyan/function': 'product',
        'banyan/illustrative': 'mission, headcount',
        'banyan/era': 'monolith-2008',
      },
      {
        parent: 'group:acme/tribe',
        headcount: 8,
        function: 'product',
        headcountIllustrative: true,
        era: 'monolith-2008',
      },
    ],
    [
      'User',
      {
        memberOf: ['web'],
        profile: { displayName: 'Ann', email: ' Ann@Acme.io' },
      },
      {},
      {
        memberOf: ['group:acme/web'],
        title: 'Ann',
        email: 'ann@acme.io',
      },
    ],
    ['System', { domain: 'money' }, {}, { domain: 'domain:acme/money' }],
    ['Domain', { subdomainOf: 'shop' }, {}, { parent: 'domain:acme/shop' }],
    [
      'API',
      { type: 'grpc', owner: 'user:ann' },
      {},
      { owner: 'user:acme/ann' },
    ],
  ])('reads a %s', (kind, spec, annotations, expected) => {
    const entity = anEntity({ kind, spec, annotations });
    expect(toCoreEntity(entity)).toMatchObject(expected);
  });

  it.each(['Location', 'Migration', 'Template'])(
    'has no use for a %s',
    kind => {
      expect(toCoreEntity(anEntity({ kind }))).toBeUndefined();
    },
  );

  it('takes from the relations of the catalog what the spec does not say', () => {
    const relations = [
      ['ownedBy', 'group:acme/web'],
      ['ownedBy', 'group:acme/pay'],
      ['partOf', 'system:acme/front'],
      ['dependsOn', 'resource:acme/db'],
      ['dependencyOf', 'component:acme/cart'],
    ].map(([type, targetRef]) => ({ type, targetRef }));
    expect(toCoreEntity(anEntity({ relations }))).toMatchObject({
      owner: 'group:acme/web',
      coOwners: ['group:acme/pay'],
      system: 'system:acme/front',
      dependsOn: ['resource:acme/db'],
    });
  });

  it('takes the parent of a group from the children that its parent names', () => {
    const relations = [{ type: 'childOf', targetRef: 'group:acme/tribe' }];
    const group = anEntity({ kind: 'Group', relations });
    expect(toCoreEntity(group)?.parent).toBe('group:acme/tribe');
  });

  it('knows one owner once, however often it is named', () => {
    const entity = anEntity({
      spec: { owner: 'web' },
      annotations: { 'banyan/co-owners': 'group:acme/web' },
      relations: [{ type: 'ownedBy', targetRef: 'group:acme/web' }],
    });
    expect(toCoreEntity(entity)?.coOwners).toEqual([]);
  });

  it.each([
    ['banyan/tier', '7', 'tier'],
    ['banyan/tier', 'zero', 'tier'],
    ['banyan/tier', 0, 'tier'],
    ['banyan/headcount', '8.5', 'headcount'],
    ['banyan/headcount', '-1', 'headcount'],
    ['banyan/headcount', 'many', 'headcount'],
    ['banyan/era', ' ', 'era'],
    ['banyan/function', null, 'function'],
  ] as const)('does not know what %s %j means', (name, value, field) => {
    expect(annotated({ [name]: value })?.[field]).toBeUndefined();
  });

  it.each([
    ['no list', 'component:cart', []],
    ['no call', [7, null, 'component:cart', {}], []],
    ['a reference that cannot be read', [{ to: '::', mode: 'sync' }], []],
    [
      'a mode that nobody knows',
      [{ to: 'component:cart', mode: 'often' }],
      ['unknown component:acme/cart'],
    ],
  ])('makes the most of calls with %s', (_, calls, expected) => {
    const entity = toCoreEntity(anEntity({ spec: { calls } }));
    expect(entity?.calls?.map(({ mode, to }) => `${mode} ${to}`)).toEqual(
      expected,
    );
  });

  it('reads the interactions of a group and leaves out what it cannot read', () => {
    const interactions = [
      {
        with: 'Pay',
        mode: 'collaboration',
        purpose: 'one checkout',
        until: '2026-12-24',
      },
      { with: 'group:other/ops', mode: 'x-as-a-service' },
      { with: 'web', mode: 'shouting' },
      { mode: 'facilitating' },
      'pay',
    ];
    const group = anEntity({ kind: 'Group', spec: { interactions } });
    expect(toCoreEntity(group)?.interactions).toEqual([
      {
        with: 'group:acme/pay',
        mode: 'collaboration',
        purpose: 'one checkout',
        until: '2026-12-24',
      },
      { with: 'group:other/ops', mode: 'x-as-a-service' },
    ]);
  });

  it('keeps a title of any script as it is', () => {
    for (const title of ['x'.repeat(300), 'שירות 🛒', 'عربة']) {
      expect(toCoreEntity(anEntity({ metadata: { title } }))?.title).toBe(
        title,
      );
    }
  });

  it('never fails, whatever stands in annotations and spec', () => {
    const anything = fc.anything();
    const spec = fc.record(
      Object.fromEntries(
        CORE_ENTITY_FIELDS.filter(path => path.startsWith('spec.')).map(
          path => [path.split('.')[1], anything],
        ),
      ),
    );
    const annotations = fc.dictionary(
      fc
        .constantFrom('tier', 'headcount', 'co-owners', 'era', 'illustrative')
        .map(name => `banyan/${name}`),
      anything,
    );
    fc.assert(
      fc.property(
        fc.constantFrom('Component', 'Group', 'User', 'System'),
        spec,
        annotations,
        anything,
        (kind, specOf, annotationsOf, tags) => {
          const entity = anEntity({
            kind,
            spec: specOf,
            annotations: annotationsOf,
            metadata: { tags },
          });
          expect(toCoreEntity(entity)?.ref).toMatch(/:acme\/shop$/);
        },
      ),
    );
  });
});
