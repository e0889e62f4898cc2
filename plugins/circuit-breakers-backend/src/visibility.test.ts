import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  BreakerEvent,
  BreakersResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { aLiveBreaker, NOW } from './__testUtils__/aLiveBreaker';
import { anEvent } from './__testUtils__/FakeStore';
import { type Answers, startAnswers } from './__testUtils__/startAnswers';

const SHOP = 'component:acme/shop';
const VAULT = 'component:secret/vault';
const LEDGER = 'component:secret/ledger';

const SECRET = /secret|vault|ledger/;

const bills = aLiveBreaker({
  entityRef: SHOP,
  name: 'bills',
  dependencyRef: 'component:acme/billing',
});
const vault = aLiveBreaker({
  entityRef: SHOP,
  name: 'vault',
  dependencyRef: VAULT,
  states: ['open'],
});
const shopOfLedger = aLiveBreaker({
  entityRef: LEDGER,
  name: 'shop',
  dependencyRef: SHOP,
  states: ['open'],
});
/** It fits no declared call; its name is that of what is hidden all the same. */
const ledgerByName = aLiveBreaker({ entityRef: SHOP, name: 'ledger' });

const source = (id: string, ...entityRefs: string[]) => ({
  id,
  type: 'opossum',
  title: id,
  health: 'failing' as const,
  readAt: NOW,
  problem: `${id}: component:secret/ledger does not answer`,
  entityRefs,
  breakers: 9,
  simulated: false,
});

const EVENTS: BreakerEvent[] = [
  [bills.id, SHOP, 'component:acme/billing'],
  [vault.id, SHOP, VAULT],
  [shopOfLedger.id, LEDGER, SHOP],
  ['acme:shop:gone', SHOP, null],
].map(([breakerId, entityRef, dependencyRef], index) =>
  anEvent({
    ...{ breakerId, entityRef, dependencyRef },
    at: NOW - index,
    kind: 'transition',
    message: 'open after 10 calls',
  }),
);

const OTHERS = [
  anEvent({ at: NOW - 10, kind: 'source', message: 'vault is silent' }),
  anEvent({
    at: NOW - 11,
    kind: 'fault',
    entityRef: LEDGER,
    message: 'ledger fails',
  }),
  anEvent({
    at: NOW - 12,
    kind: 'order',
    breakerId: vault.id,
    entityRef: SHOP,
    dependencyRef: VAULT,
    by: 'user:acme/ada',
    message: 'vault forced open',
  }),
  anEvent({
    at: NOW - 13,
    kind: 'order',
    breakerId: bills.id,
    entityRef: SHOP,
    by: 'user:secret/eve',
    message: 'forced open',
  }),
];

let answers: Answers;
beforeAll(async () => {
  answers = await startAnswers([bills, vault, shopOfLedger, ledgerByName]);
  answers.live.known = [
    source('mixed', SHOP, LEDGER),
    source('secret', LEDGER),
    source('empty'),
  ];
  answers.store.happened = [...EVENTS, ...OTHERS];
});
afterAll(() => answers.stop());

const breakersOf = async (name: string, query = '') =>
  (await answers.get(name, `/v1/breakers${query}`).expect(200))
    .body as BreakersResponse;

const PATHS = [
  'breakers',
  'breakers?scope=group:acme/org',
  'breakers/acme:shop:bills',
  'breakers/acme:shop:bills/history',
  'recent',
  'events',
  'events?scope=group:acme/web',
  'coverage',
  'blast-radius/acme:shop:bills',
  'sources',
];

describe('whoever may not see a company', () => {
  it.each(PATHS)('finds no trace of it in %s', async path => {
    const { text } = await answers.get('vera', `/v1/${path}`).expect(200);
    expect(text).not.toMatch(SECRET);
  });

  it.each(['breakers', 'events', 'coverage', 'sources'])(
    'is not alone: another user finds it in %s',
    async path => {
      const { text } = await answers.get('ada', `/v1/${path}`).expect(200);
      expect(text).toMatch(SECRET);
    },
  );

  it('sees a breaker before what is hidden, and neither what it is nor its name', async () => {
    const { items, counts } = await breakersOf('vera');
    expect(items.map(({ id, dependencyRef }) => [id, dependencyRef])).toEqual([
      ['acme:shop:bills', 'component:acme/billing'],
      ['acme:shop:hidden%20dependency', null],
      ['acme:shop:hidden%20dependency%202', null],
    ]);
    expect(counts).toMatchObject({ open: 1, closed: 2 });
  });

  it('can open such a breaker by the name that it has for them', async () => {
    const id = encodeURIComponent('acme:shop:hidden%20dependency%202');
    for (const path of ['', '/history']) {
      const { text } = await answers
        .get('vera', `/v1/breakers/${id}${path}`)
        .expect(200);
      expect(text).not.toMatch(SECRET);
    }
    await answers.get('vera', `/v1/breakers/${vault.id}`).expect(404);
    await answers.get('vera', `/v1/breakers/${shopOfLedger.id}`).expect(404);
    await answers.get('vera', `/v1/blast-radius/${vault.id}`).expect(404);
  });

  it('may not order it, though the group is theirs', async () => {
    const { items } = await breakersOf('vic');
    expect(
      items.map(({ orders, mayControl }) => [orders.length, mayControl]),
    ).toEqual([
      [2, true],
      [0, false],
      [0, false],
    ]);
    const id = encodeURIComponent('acme:shop:hidden%20dependency');
    const order = { order: 'reset', reason: 'why not' };
    await answers.post('vic', `/v1/breakers/${id}/state`, order).expect(403);
    expect(answers.live.orders).toEqual([]);
  });

  it('sees of a source only what is theirs', async () => {
    const { body } = await answers.get('vera', '/v1/sources').expect(200);
    expect(body.sources).toMatchObject([
      {
        id: 'mixed',
        entityRefs: [SHOP],
        problem: 'It cannot be read. A portal admin can see why.',
      },
    ]);
    const { body: all } = await answers.get('ada', '/v1/sources').expect(200);
    expect(all.sources).toHaveLength(3);
  });

  it('is told what happened to what is theirs, not by whom if that is hidden', async () => {
    const { body } = await answers.get('vera', '/v1/events').expect(200);
    const told = body.items.map(
      ({ breakerId, dependencyRef, by }: BreakerEvent) => [
        breakerId,
        dependencyRef,
        by,
      ],
    );
    expect(told).toEqual([
      ['acme:shop:bills', 'component:acme/billing', null],
      ['acme:shop:hidden%20dependency%202', null, null],
      ['acme:shop:bills', null, null],
    ]);
  });

  it('is not counted among those who reach a service', async () => {
    const upstreamOf = async (name: string) =>
      (await breakersOf(name)).items[0].upstream.total;
    expect([await upstreamOf('ada'), await upstreamOf('vera')]).toEqual([2, 1]);
  });

  it.each([
    ['open-breakers', {}],
    ['open-breakers', { scope: 'group:acme/web' }],
    ['breaker-history', { breaker: 'shop bills' }],
    ['blast-radius', { breaker: 'shop bills' }],
  ])('learns nothing of it from %s %j', async (action, input) => {
    const outputFor = async (name: string) => {
      const { output } = await answers.actions.invoke({
        id: `test:${action}`,
        input,
        credentials: mockCredentials.user(`user:acme/${name}`),
      });
      return JSON.stringify(output);
    };
    expect(await outputFor('vera')).not.toMatch(SECRET);
  });
});

describe('a scope', () => {
  it('holds the breakers of its components, whatever they call', async () => {
    const { items } = await breakersOf('ada', '?scope=group:acme/web');
    expect(new Set(items.map(({ entityRef }) => entityRef))).toEqual(
      new Set([SHOP]),
    );
    const { items: none } = await breakersOf('ada', '?scope=group:acme/pay');
    expect(none).toEqual([]);
  });

  it('is not there for who may not see it', async () => {
    const statusFor = async (name: string) =>
      (await answers.get(name, '/v1/breakers?scope=group:secret/org')).status;
    expect([await statusFor('vera'), await statusFor('ada')]).toEqual([
      404, 200,
    ]);
  });
});
