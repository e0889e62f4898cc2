import { exemptionsResponseSchema } from '@banyan/backstage-plugin-banyan-common';
import { acme, aScorecard, aService, isGreen } from '../__testUtils__/aCatalog';
import { DAY } from '../__testUtils__/aReplica';
import { startPeople, type StartedPeople } from '../__testUtils__/startPeople';

const SHOP = 'component:acme/shop';
const VAULT = 'component:secret/vault';

const ENTITIES = [
  ...acme({ shop: 'red', cart: 'green' }),
  {
    ...aService('vault', { color: 'red' }),
    metadata: { name: 'vault', namespace: 'secret' },
  },
  aScorecard([{ id: 'TST-01', level: 'bronze' }]),
];

const WANTED = {
  entityRef: SHOP,
  check: 'TST-01',
  reason: 'Holiday freeze.',
  endsOn: '2026-12-31',
};

describe('exemptions, asked for and decided by people', () => {
  let portal: StartedPeople;

  beforeEach(async () => {
    portal = await startPeople({ entities: ENTITIES, checks: [isGreen] });
    await portal.run();
  }, 60_000);
  afterEach(() => portal.stop());

  const request = (name: string, changes: object = {}) =>
    portal.post(name, 'exemptions', { ...WANTED, ...changes });

  const decide = (name: string, id: string, step: string, body?: object) =>
    portal.post(name, `exemptions/${id}/${step}`, body);

  const verdict = async () => {
    const path = `results?entityRef=${SHOP}&check=TST-01`;
    const { body } = await portal.get('ada', path).expect(200);
    return body.items[0].verdict;
  };

  it('take two people, and leave the count until they end', async () => {
    const { body } = await request('ada').expect(201);
    expect(body).toMatchObject({
      state: 'requested',
      requestedBy: 'user:acme/ada',
      entityTitle: 'shop',
      checkTitle: 'does TST-01',
      may: ['withdraw'],
    });
    expect(await verdict()).toBe('fail');
    await decide('ada', body.id, 'approve').expect(403);
    const approved = await decide('bob', body.id, 'approve', {
      reason: 'Until the sale is over.',
    }).expect(200);
    expect(approved.body).toMatchObject({
      state: 'approved',
      decidedBy: 'user:acme/bob',
      decision: 'Until the sale is over.',
      may: ['revoke'],
    });
    expect(await verdict()).toBe('exempt');
    portal.clock.pass(40 * DAY);
    expect(await verdict()).toBe('fail');
    const all = await portal.get('ada', 'exemptions').expect(200);
    expect(exemptionsResponseSchema.parse(all.body)).toEqual(all.body);
    expect(all.body.items).toMatchObject([{ state: 'expired', may: [] }]);
  });

  it.each([
    ['in the team that owns it', 'ada', 201],
    ['in the unit above', 'una', 201],
    ['in the team beside it', 'pat', 403],
    ['who may do everything', 'root', 201],
    ['which is another backend', 'service', 403],
  ])('are asked for by somebody %s: %s, %i', async (_, name, status) => {
    expect((await request(name)).status).toBe(status);
  });

  it('are decided by who is above, or a portal admin, not by who is beside', async () => {
    const { body } = await request('ada');
    const statuses: number[] = [];
    for (const [name, step] of [
      ['pat', 'approve'],
      ['service', 'approve'],
      ['una', 'approve'],
      ['root', 'revoke'],
      ['root', 'revoke'],
    ])
      statuses.push((await decide(name, body.id, step)).status);
    expect(statuses).toEqual([403, 403, 200, 200, 409]);
  });

  it('are one at a time', async () => {
    await request('ada').expect(201);
    const { body } = await request('bob').expect(409);
    expect(body.error.message).toMatch(/There is an exemption for this entity/);
  });

  it.each([
    [{ reason: ' ' }, 400, /reason: say why/],
    [{ endsOn: 'soon' }, 400, /endsOn: expected a day/],
    [{ endsOn: '2028-01-01' }, 400, /lasts 180 days at most/],
    [{ check: 'TST-99' }, 400, /there is no check TST-99/],
    [{ entityRef: 'shop' }, 400, /entityRef: expected the reference/],
    [{ entityRef: 'component:acme/gone' }, 404, /There is no component/],
  ])('say what is wrong with %j', async (changes, status, message) => {
    const { body } = await request('ada', changes).expect(status);
    expect(body.error.message).toMatch(message);
  });

  it('tell the group that owns the entity when they are asked for and decided', async () => {
    const { body } = await request('ada');
    await decide('bob', body.id, 'deny', { reason: 'Mend it.' }).expect(200);
    expect(
      portal.sent.map(({ recipients, payload }) => [
        recipients,
        payload.title,
        payload.description,
        payload.link,
      ]),
    ).toEqual([
      [
        { type: 'entity', entityRef: 'group:acme/checkout' },
        'Exemption asked for: shop, “does TST-01”',
        '“Holiday freeze.” Until 2026-12-31. Somebody else than who asked decides.',
        '/scorecards/exemptions',
      ],
      [
        { type: 'entity', entityRef: 'group:acme/checkout' },
        'Exemption denied: shop, “does TST-01”',
        '“Mend it.”',
        '/catalog/acme/component/shop/scorecards',
      ],
    ]);
  });

  it('stand, though nobody can be told', async () => {
    portal.notices.isDown = true;
    await request('ada').expect(201);
    expect((await portal.get('ada', 'exemptions')).body.items).toHaveLength(1);
  });

  it('are on record with who failed and who did not', async () => {
    const { body } = await request('ada');
    await decide('pat', body.id, 'approve');
    await decide('bob', body.id, 'approve');
    const said = { id: body.id, entityRef: SHOP, check: 'TST-01' };
    expect(portal.audit).toEqual([
      [
        'exemption-request',
        'success',
        { ...said, endsOn: '2026-12-31', state: 'requested' },
      ],
      ['exemption-approve', 'fail', 'NotAllowedError'],
      [
        'exemption-approve',
        'success',
        { ...said, endsOn: '2026-12-31', state: 'approved' },
      ],
    ]);
  });

  it('are listed by entity, scope and state', async () => {
    await request('ada');
    const { body } = await request('ada', {
      entityRef: 'component:acme/cart',
    });
    await decide('bob', body.id, 'approve');
    const refs = async (query: string) => {
      const answer = await portal.get('ada', `exemptions?${query}`).expect(200);
      return answer.body.items.map(
        (each: { entityRef: string }) => each.entityRef,
      );
    };
    expect(await refs('')).toHaveLength(2);
    expect(await refs(`entityRef=${SHOP}`)).toEqual([SHOP]);
    expect(await refs('state=approved')).toEqual(['component:acme/cart']);
    expect(await refs('scope=group:acme/search')).toEqual([]);
    expect(await refs('check=TST-02')).toEqual([]);
  });

  it('of what somebody does not see do not exist for them', async () => {
    const { body } = await request('root', { entityRef: VAULT }).expect(201);
    const answers = [
      await decide('vic', body.id, 'deny'),
      await decide('vic', 'nothing', 'deny'),
    ].map(({ status, body: { error } }) => [
      status,
      error.message.replace(/exemption \S+/, 'it,'),
    ]);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0][0]).toBe(404);
    const hidden = await request('vic', { entityRef: VAULT });
    const none = await request('vic', { entityRef: `${VAULT}x` });
    expect([hidden.status, none.status]).toEqual([404, 404]);
    const list = await portal.get('vic', 'exemptions').expect(200);
    expect(list.body.items).toEqual([]);
  });

  it('name to who does not see everything nobody but themselves', async () => {
    const { body } = await request('ada');
    await decide('bob', body.id, 'approve');
    const { body: list } = await portal.get('vic', 'exemptions').expect(200);
    expect(list.items).toMatchObject([{ requestedBy: null, decidedBy: null }]);
  });
});
