import { aCompany } from '../../../testing';
import {
  daysAgo,
  evidenceOf,
  judgement,
  looksAt,
  said,
  states,
} from '../__testUtils__/judging';

const SERVICE = { type: 'service', lifecycle: 'production' };
const breaker = {
  volumeThreshold: 20,
  errorThresholdPercent: 50,
  sleepWindowMs: 5_000,
};

/** A shop of one team that calls the services of another. */
const shop = () =>
  aCompany()
    .organization('acme')
    .squad('web')
    .component('shop', { tier: 0 })
    .squad('back')
    .owns('billing', 'stock');

describe('RES-01, a breaker before every call to another team', () => {
  it.each([
    ['not-applicable: it waits for no service of another team', shop()],
    [
      'fail: 0 of 1 synchronous calls to other teams carry a breaker (0 %)',
      shop().calls('shop', 'billing'),
    ],
    [
      'fail: 1 of 2 synchronous calls to other teams carry a breaker (50 %)',
      shop().calls('shop', 'billing', { breaker }).calls('shop', 'stock'),
    ],
    [
      'pass: 1 of 1 synchronous calls to other teams carry a breaker (100 %)',
      shop()
        .calls('shop', 'billing', { breaker })
        .calls('shop', 'stock', { mode: 'async' }),
    ],
    [
      'not-applicable: it waits for no service of another team',
      shop().squad('web').component('basket').calls('shop', 'basket'),
    ],
  ])('%s', (expected, company) => {
    expect(said('RES-01', company, 'shop')).toBe(expected);
  });

  it('names the gaps first, and how to mend them', () => {
    const company = shop()
      .calls('shop', 'billing', { breaker })
      .calls('shop', 'stock', { critical: true });
    expect(evidenceOf('RES-01', company, 'shop')).toEqual([
      'stock: no breaker, and critical',
      'billing: behind a breaker',
    ]);
    expect(judgement('RES-01', company, 'shop').patch).toContain(
      '- to: component:acme/stock\n      breaker:\n',
    );
  });
});

describe('RES-02, an answer of its own', () => {
  const answers = (kind: string) => ({
    fallback: kind !== 'none',
    fallbackAnswer: { kind },
  });

  it.each([
    [
      'not-applicable: it waits for nothing that it could do without',
      shop().calls('shop', 'billing', { critical: true }),
    ],
    [
      'no-data: nobody states the fallback for 1 of 1 call that is not critical: set fallback in spec.calls',
      shop().calls('shop', 'billing'),
    ],
    [
      'fail: 1 of 2 calls that are not critical without a fallback',
      shop()
        .calls('shop', 'billing', answers('none'))
        .calls('shop', 'stock', answers('cache')),
    ],
    [
      'pass: 1 of 1 call that is not critical with a fallback',
      shop().calls('shop', 'billing', answers('skip')),
    ],
  ])('%s', (expected, company) => {
    expect(said('RES-02', company, 'shop')).toBe(expected);
  });
});

describe('RES-03, waits that fit what is promised', () => {
  const promising = (latencyMs: number) =>
    aCompany()
      .squad('web')
      .component('shop', { tier: 0, ...states({ slo: { latencyMs } }) })
      .owns('billing', 'stock', 'ledger')
      .calls('shop', 'billing', { critical: true, timeoutMs: 200 })
      .calls('shop', 'stock', { critical: true, timeoutMs: 150 })
      .calls('billing', 'ledger', { critical: true, timeoutMs: 100 });

  it.each([
    ['not-applicable: it waits for nobody', shop()],
    [
      'fail: 1 of 1 synchronous calls without a timeout',
      shop().calls('shop', 'billing'),
    ],
    [
      'no-data: nobody states how long it may take: set latencyMs in banyan/slo',
      shop().calls('shop', 'billing', { timeoutMs: 100 }),
    ],
    [
      'pass: the longest way of critical calls takes 300 ms, 300 ms are promised',
      promising(300),
    ],
    [
      'fail: the longest way of critical calls takes 300 ms, 299 ms are promised',
      promising(299),
    ],
    [
      'no-data: the longest way of critical calls takes 300 ms, 400 ms are promised; a call on the way has no timeout, so it may be longer',
      promising(400).calls('ledger', 'stock', { critical: true }),
    ],
    [
      'pass: the longest way of critical calls takes 350 ms, 400 ms are promised',
      promising(400).calls('ledger', 'billing', {
        critical: true,
        timeoutMs: 150,
      }),
    ],
  ])('%s', (expected, company) => {
    expect(said('RES-03', company, 'shop')).toBe(expected);
  });

  it('shows the longest way', () => {
    expect(evidenceOf('RES-03', promising(200), 'shop')).toEqual([
      'billing: waits 200 ms at most',
      'stock: waits 150 ms at most',
      'ledger: on the longest way',
    ]);
  });

  it.each([
    [true, { ...SERVICE, tier: 1 }],
    [false, { ...SERVICE, tier: 2 }],
    [true, { ...SERVICE, tier: 2, ...states({ slo: { latencyMs: 9 } }) }],
  ])('looks (%s) at %j', (expected, entity) => {
    expect(looksAt('RES-03', entity)).toBe(expected);
  });
});

describe('RES-04, sane settings', () => {
  const guarded = (details: object) =>
    shop().calls('shop', 'billing', { timeoutMs: 100, ...details });

  it.each([
    ['pass: 3 settings of 1 breaker, all within bounds', guarded({ breaker })],
    [
      'fail: 3 of 3 settings of 1 breaker out of bounds',
      guarded({
        breaker: {
          volumeThreshold: 4,
          errorThresholdPercent: 0,
          sleepWindowMs: 999,
        },
      }),
    ],
    [
      'no-data: 1 of 3 settings of 1 breaker not stated: set them in spec.calls',
      guarded({ breaker: { ...breaker, volumeThreshold: undefined } }),
    ],
    [
      'fail: 1 of 4 settings of 1 breaker out of bounds',
      guarded({ breaker })
        .component('app')
        .calls('app', 'shop', { timeoutMs: 99 }),
    ],
    [
      'pass: 4 settings of 1 breaker, all within bounds',
      guarded({ breaker })
        .component('app')
        .calls('app', 'shop', { timeoutMs: 100 }),
    ],
    [
      'not-applicable: no breaker stands before a live callee',
      guarded({ breaker }).component('billing', { lifecycle: 'deprecated' }),
    ],
  ])('%s', (expected, company) => {
    expect(said('RES-04', company, 'shop')).toBe(expected);
  });

  it('looks at nothing without a breaker', () => {
    expect(looksAt('RES-04', SERVICE)).toBe(false);
  });
});

describe('RES-05, a library that is kept up', () => {
  const on = (library: string, details = {}) => ({
    ...SERVICE,
    ...details,
    ...states({ 'resilience-lib': library }),
  });
  const component = (details: object) =>
    aCompany().squad('web').owns('billing').component('shop', details);

  it.each([
    ['fail: it stands on hystrix, retired since 2018', on('hystrix')],
    ['fail: it stands on hystrix, retired since 2018', on('envoy, hystrix')],
    [
      'fail: it stands on hystrix, retired since 2018',
      on('hystrix', { lifecycle: 'deprecated' }),
    ],
    ['pass: it stands on resilience4j', on('resilience4j')],
    [
      'not-applicable: it waits for nobody, so there is nothing to protect',
      SERVICE,
    ],
  ])('%s', (expected, details) => {
    expect(said('RES-05', component(details), 'shop')).toBe(expected);
  });

  it('reads the library of each breaker, and asks for one where calls have none', () => {
    const calling = (details: object) =>
      component(SERVICE).calls('shop', 'billing', details);
    expect(
      said('RES-05', calling({ breaker: { library: 'hystrix' } }), 'shop'),
    ).toBe('fail: it stands on hystrix, retired since 2018');
    expect(said('RES-05', calling({}), 'shop')).toBe(
      'no-data: nobody states what protects its calls: set banyan/resilience-lib',
    );
  });

  it('knows the retired library itself', () => {
    const library = { type: 'library', lifecycle: 'deprecated' };
    const ref = 'component:acme/hystrix';
    expect(looksAt('RES-05', { ref, ...library })).toBe(true);
    expect(looksAt('RES-05', library)).toBe(false);
  });
});

describe('RES-06, healthy breakers', () => {
  const company = shop().calls('shop', 'billing', { breaker });
  const healthy = {
    breakers: 2,
    open: 0,
    unknown: 0,
    declaredWithoutSource: 0,
    openShare7d: 0.009,
    longestOpenMs7d: 15 * 60_000,
    fallbackSuccess7d: 0.99,
    badSettings: 0,
  };

  it.each([
    [
      'pass: open 0.9 % of the time, less than 1 % expected; open for 15 min at the longest, 15 min at most expected; 99 % of fallbacks held, 99 % expected',
      {},
    ],
    [
      'pass: open 0 % of the time, less than 1 % expected; open for 0 min at the longest, 15 min at most expected; no fallback was tried',
      { openShare7d: 0, longestOpenMs7d: 0, fallbackSuccess7d: null },
    ],
    [
      'fail: open 1 % of the time, less than 1 % expected',
      { openShare7d: 0.01 },
    ],
    [
      'fail: open for 16 min at the longest, 15 min at most expected',
      { longestOpenMs7d: 16 * 60_000 },
    ],
    [
      'fail: 98 % of fallbacks held, 99 % expected',
      { fallbackSuccess7d: 0.98, openShare7d: null },
    ],
    [
      'no-data: 1 of 2 breakers are told by no source: name one in banyan/breakers-...',
      { openShare7d: null, declaredWithoutSource: 1 },
    ],
  ])('%s', (expected, details) => {
    const told = { shop: { breakers: { ...healthy, ...details } } };
    expect(said('RES-06', company, 'shop', { told })).toBe(expected);
  });

  it('is no data as long as nobody watches', () => {
    expect(said('RES-06', company, 'shop')).toMatch(/^no-data: nobody watches/);
  });
});

describe('RES-07, as available as promised', () => {
  const slo = (availability: number) => states({ slo: { availability } });
  const company = (target: object, ...others: object[]) =>
    others.reduce<ReturnType<typeof aCompany>>(
      (so, details, at) =>
        so
          .component(`xx${at}`, details)
          .calls('shop', `xx${at}`, { critical: true }),
      aCompany()
        .squad('web')
        .component('shop', { tier: 0, ...target }),
    );

  it.each([
    [
      'not-applicable: there is no service that it cannot do without',
      company(slo(99.9)),
    ],
    [
      'no-data: 2 critical dependencies: at 99.99 % each no more than 99.98 %; it promises nothing itself: set availability in banyan/slo',
      company({}, slo(99.99), slo(99.99)),
    ],
    [
      'pass: 2 critical dependencies leave 99.80 %, 99.8 % are promised',
      company(slo(99.8), slo(99.9), slo(99.9)),
    ],
    [
      'fail: 2 critical dependencies leave 99.80 %, 99.9 % are promised',
      company(slo(99.9), slo(99.9), slo(99.9)),
    ],
    [
      'no-data: 1 of 2 critical dependencies states no availability, 99.9 % are promised; at 99.99 % each they leave 99.98 %',
      company(slo(99.9), slo(99.95), {}),
    ],
    [
      'fail: 2 critical dependencies leave 99.00 %, 99.9 % are promised',
      company(slo(99.9), slo(99), {}),
    ],
  ])('%s', (expected, of) => {
    expect(said('RES-07', of, 'shop')).toBe(expected);
  });

  it.each([
    [30, '99.70'],
    [50, '99.50'],
  ])('knows that %i dependencies of 99.99 % leave %s %%', (count, left) => {
    const many = Array.from({ length: count }, () => slo(99.99));
    expect(said('RES-07', company(slo(99.99), ...many), 'shop')).toBe(
      `fail: ${count} critical dependencies leave ${left} %, 99.99 % are promised`,
    );
  });

  it('looks no further than a hundred of them', () => {
    const many = Array.from({ length: 120 }, () => slo(100));
    expect(said('RES-07', company(slo(99), ...many), 'shop')).toBe(
      'no-data: 0 of 100 critical dependencies or more state no availability, 99 % are promised; at 99.99 % each they leave 99.00 %',
    );
  });

  it('judges an API by who provides it', () => {
    const of = company({ provides: ['api:acme/xapi'], ...slo(99.9) }, slo(99));
    const beside = [
      {
        ref: 'api:acme/xapi',
        kind: 'api' as const,
        title: 'xapi',
        type: 'grpc',
        tier: 0,
      },
    ];
    const where = ['RES-07', of, 'api:acme/xapi', { beside }] as const;
    expect(said(...where)).toBe(
      'fail: 1 critical dependency leaves 99.00 %, 99.9 % are promised',
    );
    expect(evidenceOf(...where)).toEqual([
      'shop: promises 99.9 %',
      'xx0: promises 99 %',
    ]);
  });
});

describe('RES-08, cells', () => {
  const celled = { cells: '4', 'cell-key': 'customer' };
  const company = (own: Record<string, string>, store: object = {}) =>
    aCompany()
      .organization('acme')
      .squad('web')
      .component('shop', { tier: 0, ...states(own) })
      .component('router', { tier: 0, ...states({ 'cell-key': 'customer' }) })
      .store('orders', store)
      .depends('shop', 'orders');

  it.each([
    [
      'pass: 4 cells, so that one fault reaches 25 %',
      company(celled, states({ cells: '4' })),
    ],
    [
      'fail: 3 cells, so that one fault reaches 33.3 %; 4 expected',
      company({ ...celled, cells: '3' }, states({ cells: '3' })),
    ],
    [
      'fail: 4 cells, so that one fault reaches 25 %; 1 store shared by cells',
      company(celled, states({ cells: '1' })),
    ],
    [
      'fail: 4 cells, so that one fault reaches 25 %; 1 call across cells',
      company(celled, states({ cells: '4' }))
        .component('other', states({ cells: '4', 'cell-key': 'seller' }))
        .calls('shop', 'other'),
    ],
    [
      'no-data: 4 cells, so that one fault reaches 25 %; whether each cell has a store of its own is not stated for 1: set banyan/cells on the store',
      company(celled),
    ],
    [
      'no-data: nobody states how it is divided: set banyan/cells and banyan/cell-key',
      company({}),
    ],
    [
      'not-applicable: its organization uses no cells',
      aCompany()
        .organization('acme')
        .squad('web')
        .component('shop', { tier: 0 }),
    ],
  ])('%s', (expected, of) => {
    expect(said('RES-08', of, 'shop')).toBe(expected);
  });
});

describe('RES-09, off the path', () => {
  const company = (...details: object[]) =>
    details.reduce<ReturnType<typeof aCompany>>(
      (so, call) => so.calls('player', 'royalties', call),
      aCompany()
        .squad('web')
        .component('player', { tier: 0 })
        .component('royalties', { tags: ['side-effect'] }),
    );

  it.each([
    ['not-applicable: nothing of tier 0 calls it', company()],
    [
      'pass: none of 1 call from tier 0 has to wait for it',
      company({ mode: 'async' }),
    ],
    [
      'pass: none of 1 call from tier 0 has to wait for it',
      company({ fallback: true, fallbackAnswer: { kind: 'skip' } }),
    ],
    [
      'fail: 1 of 2 calls from tier 0 waits for it and cannot leave it out',
      company({ mode: 'async' }, { mode: 'sync' }),
    ],
    [
      'no-data: nobody states whether 1 of 1 call from tier 0 waits for it: set mode in spec.calls',
      company({ mode: 'unknown' }),
    ],
  ])('%s', (expected, of) => {
    expect(said('RES-09', of, 'royalties')).toBe(expected);
  });

  it('looks at side effects only', () => {
    expect(looksAt('RES-09', SERVICE)).toBe(false);
  });
});

describe('RES-10, tested with failure', () => {
  const company = (postmortem: string, own: Record<string, string> = {}) =>
    aCompany()
      .organization('acme', states({ postmortem }))
      .squad('web')
      .component('shop', { tier: 1, ...states(own) });

  it.each([
    [
      'not-applicable: nobody above it says that postmortems are blameless: begin there (banyan/postmortem: blameless), then break things',
      company('none', { chaos: '2026-11-01 passed' }),
      {},
    ],
    [
      'no-data: no experiment is known: push the set chaos, or set banyan/chaos to a day and passed or failed',
      company('blameless'),
      {},
    ],
    [
      'pass: last experiment on 2026-11-01, passed',
      company('blameless', { chaos: '2026-11-01 passed' }),
      {},
    ],
    [
      'fail: last experiment on 2026-11-12, failed',
      company('blameless', { chaos: '2026-11-01 passed' }),
      { chaos: { at: daysAgo(10), passed: false } },
    ],
    [
      'pass: last experiment on 2026-11-01, passed',
      company('blameless', { chaos: '2026-11-01 passed' }),
      { chaos: { at: daysAgo(40), passed: false } },
    ],
    [
      'fail: last experiment on 2026-08-23, passed; not older than 90 days expected',
      company('blameless'),
      { chaos: { at: daysAgo(91), passed: true } },
    ],
  ])('%s', (expected, of, told) => {
    expect(said('RES-10', of, 'shop', { told: { shop: told } })).toBe(expected);
  });
});

describe('RES-11 and RES-12, rollout and offers', () => {
  const component = (own: Record<string, string>) =>
    aCompany()
      .squad('web')
      .component('shop', { tags: ['dispatch-offer'], ...states(own) });

  it.each([
    [
      'RES-11',
      {},
      'no-data: nobody states how it is released: set banyan/rollout',
    ],
    ['RES-11', { rollout: 'canary' }, 'pass: released by canary'],
    [
      'RES-11',
      { rollout: 'all-at-once' },
      'fail: released to everybody at once',
    ],
    [
      'RES-12',
      {},
      'fail: nothing limits how long an offer waits and how many offers there are',
    ],
    [
      'RES-12',
      { 'offer-timeout-s': '15' },
      'fail: nothing limits how many offers there are',
    ],
    [
      'RES-12',
      { 'offer-timeout-s': '15', 'max-offers': '8' },
      'pass: 8 offers of 15 s each: over after 120 s',
    ],
  ])('%s with %j: %s', (id, own, expected) => {
    expect(said(id, component(own), 'shop')).toBe(expected);
  });
});
