import { dryRunResponseSchema } from '@banyan/backstage-plugin-banyan-common';
import { parse } from 'yaml';
import { acme, aScorecard, aService, isGreen } from '../__testUtils__/aCatalog';
import { startPeople, type StartedPeople } from '../__testUtils__/startPeople';

const inSecret = (name: string) => ({
  ...aService(name, { color: 'red' }),
  metadata: { name, namespace: 'secret', annotations: { color: 'red' } },
});

const ENTITIES = [
  ...acme({ shop: 'red', cart: 'green', till: undefined }),
  aService('lens', { color: 'green', owner: 'search' }),
  inSecret('vault'),
  aScorecard([{ id: 'TST-01', level: 'bronze' }]),
];

const RULE = {
  id: 'ACME-01',
  rule: { fact: 'entity.metadata.annotations.color', is: 'green' },
  filter: { kind: 'Component' },
};

describe('trying a check', () => {
  let portal: StartedPeople;

  beforeAll(async () => {
    portal = await startPeople({ entities: ENTITIES, checks: [isGreen] });
  }, 60_000);
  afterAll(() => portal.stop());

  const dryRun = (name: string, check: object, more: object = {}) =>
    portal.post(name, 'dry-run', { check, ...more });

  it('says what a check of Banyan would say of everything, the worst first', async () => {
    const { body } = await dryRun('ada', { id: 'TST-01' }).expect(200);
    expect(dryRunResponseSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      judged: 5,
      counts: { pass: 2, fail: 2, 'no-data': 1 },
      leftOut: 0,
    });
    expect(
      body.items.map((each: { entityRef: string; verdict: string }) => [
        each.entityRef,
        each.verdict,
      ]),
    ).toEqual([
      ['component:acme/shop', 'fail'],
      ['component:secret/vault', 'fail'],
      ['component:acme/till', 'no-data'],
      ['component:acme/cart', 'pass'],
      ['component:acme/lens', 'pass'],
    ]);
    expect(parse(body.yaml)).toEqual([{ level: 'bronze', id: 'TST-01' }]);
  });

  it('says what a rule would say, by what is written in whole entities', async () => {
    const { body } = await dryRun('ada', RULE).expect(200);
    expect(body).toMatchObject({
      judged: 5,
      counts: { pass: 2, fail: 2, 'no-data': 1 },
    });
    const [shop] = body.items;
    expect(shop).toMatchObject({
      entityRef: 'component:acme/shop',
      entityTitle: 'shop',
      verdict: 'fail',
    });
    expect(JSON.stringify(shop.evidence)).toMatch(/red/);
    expect(parse(body.yaml)).toEqual([{ level: 'bronze', ...RULE }]);
  });

  it('is within a scope, by the filter, and answers no more than it is asked for', async () => {
    const scoped = await dryRun('ada', RULE, { scope: 'group:acme/search' });
    expect(scoped.body).toMatchObject({ judged: 1, counts: { pass: 1 } });
    const filter = { 'metadata.name': 'cart' };
    const filtered = await dryRun('ada', { id: 'TST-01', filter });
    expect(filtered.body).toMatchObject({ judged: 1, counts: { pass: 1 } });
    const short = await dryRun('ada', RULE, { limit: 2 });
    expect(short.body.items).toHaveLength(2);
    expect(short.body).toMatchObject({ judged: 5, leftOut: 3 });
  });

  it('leaves out what the caller does not see, also in the counts', async () => {
    for (const check of [{ id: 'TST-01' }, RULE]) {
      const { body } = await dryRun('vera', check).expect(200);
      expect(body).toMatchObject({
        judged: 4,
        counts: { pass: 2, fail: 1, 'no-data': 1 },
      });
      expect(JSON.stringify(body)).not.toMatch(/vault|secret/);
    }
    const scope = 'component:secret/vault';
    await dryRun('vera', RULE, { scope }).expect(404);
    await dryRun('ada', RULE, { scope }).expect(200);
  });

  it('keeps nothing', async () => {
    await dryRun('ada', RULE).expect(200);
    const { body } = await portal.get('ada', 'results').expect(200);
    expect(body.items).toEqual([]);
    expect(portal.audit).toEqual([]);
  });

  it.each([
    [{ id: 'TST-99' }, /^check\.id: there is no check TST-99/],
    [{}, /^check: expected an id/],
    [
      { rule: { fact: 'entity.kind', is: 'x' } },
      /^check: expected an id of its own/,
    ],
    [{ ...RULE, filter: 'all' }, /^check\.filter: expected a filter predicate/],
    [{ ...RULE, wight: 3 }, /^check: .*wight/],
    [
      { id: 'A', rule: { all: [{ fact: 'entity.kind', atLeast: 'four' }] } },
      /^check\.rule\.all\.0\.atLeast: expected a number/,
    ],
    [
      { id: 'A', rule: { fact: 'entity.kind', matches: '(' } },
      /^check\.rule\.matches: /,
    ],
  ])('says of %j what is wrong, and where', async (check, message) => {
    const { body } = await dryRun('ada', check).expect(400);
    expect(body.error.message).toMatch(message);
  });

  it('needs a check, and a scope that is one', async () => {
    const answers = await Promise.all([
      portal.post('ada', 'dry-run', {}),
      dryRun('ada', RULE, { scope: 'shop' }),
      dryRun('ada', RULE, { limit: 5_000 }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
  });
});
