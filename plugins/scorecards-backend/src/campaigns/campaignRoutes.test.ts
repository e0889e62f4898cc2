import {
  campaignResponseSchema,
  campaignsResponseSchema,
  scorecardSpecSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { parse } from 'yaml';
import {
  aCheck,
  acme,
  aGroup,
  aScorecard,
  aService,
  isGreen,
} from '../__testUtils__/aCatalog';
import { DAY } from '../__testUtils__/aReplica';
import { startPeople, type StartedPeople } from '../__testUtils__/startPeople';

const inSecret = (name: string) => ({
  ...aService(name, { color: 'red' }),
  metadata: { name, namespace: 'secret', annotations: { color: 'red' } },
  spec: { type: 'service', owner: 'group:secret/vaults' },
});

const isSound = aCheck('TST-03', () => ({
  verdict: 'pass',
  message: 'it is sound',
  evidence: [],
}));

const own = aScorecard(
  [
    {
      id: 'ACME-01',
      level: 'bronze',
      title: 'is a service',
      rule: { fact: 'entity.spec.type', is: 'service' },
    },
  ],
  { name: 'own' },
);

const hidden = aScorecard(
  [{ id: 'S-01', level: 'bronze', rule: { fact: 'entity.kind', is: 'x' } }],
  { name: 'own' },
);

const ENTITIES = [
  ...acme({ shop: 'red', cart: 'green' }),
  aService('lens', { color: 'red', owner: 'search' }),
  inSecret('vault'),
  { ...aGroup('vaults'), metadata: { name: 'vaults', namespace: 'secret' } },
  aScorecard([{ id: 'TST-01', level: 'bronze' }]),
  own,
  { ...hidden, metadata: { ...hidden.metadata, namespace: 'secret' } },
];

const WANTED = {
  title: 'All green by winter',
  brief: 'Paint what is not green.',
  owner: 'group:acme/company',
  scope: 'group:acme/company',
  checks: ['TST-01'],
  startsOn: '2026-11-21',
  targetOn: '2026-12-22',
};

describe('campaigns', () => {
  let portal: StartedPeople;

  beforeEach(async () => {
    portal = await startPeople({
      entities: ENTITIES,
      checks: [isGreen, isSound],
    });
    await portal.run();
  }, 60_000);
  afterEach(() => portal.stop());

  const create = (changes: object = {}, name = 'root') =>
    portal.post(name, 'campaigns', { ...WANTED, ...changes });

  const step = (id: string, what: string, name = 'root') =>
    portal.post(name, `campaigns/${id}/${what}`);

  const started = async (changes: object = {}): Promise<string> => {
    const { body } = await create(changes).expect(201);
    await step(body.id, 'start').expect(200);
    return body.id;
  };

  const get = async (id: string, name = 'ada') =>
    (await portal.get(name, `campaigns/${id}`).expect(200)).body;

  /** Paints a service, and judges it. */
  const paint = async (name: string, color: string) => {
    const at = portal.catalog.entities.findIndex(
      ({ metadata }) => metadata.name === name,
    );
    const { namespace = '' } = portal.catalog.entities[at].metadata;
    const owner = name === 'lens' ? 'search' : 'checkout';
    const painted = aService(name, { color, owner });
    portal.catalog.entities[at] = {
      ...painted,
      metadata: { ...painted.metadata, namespace },
    };
    await portal.run();
  };

  it('are drafts until they are started, and seen by nobody else', async () => {
    const { body } = await create().expect(201);
    expect(body).toMatchObject({
      ...WANTED,
      scopeTitle: 'company',
      state: 'draft',
      createdBy: 'user:acme/root',
      passed: 1,
      counting: 3,
      daysLeft: 30,
      may: ['edit', 'start', 'archive'],
    });
    await portal.get('ada', `campaigns/${body.id}`).expect(404);
    await step(body.id, 'start').expect(200);
    const { body: list } = await portal.get('ada', 'campaigns').expect(200);
    expect(campaignsResponseSchema.parse(list)).toEqual(list);
    expect(list).toMatchObject({
      mayCreate: false,
      items: [{ id: body.id, state: 'running', may: [] }],
    });
  });

  it('burn up day by day, as entities are mended', async () => {
    const id = await started();
    portal.clock.pass(2 * DAY);
    await paint('shop', 'green');
    portal.clock.pass(2 * DAY);
    const body = await get(id);
    expect(campaignResponseSchema.parse(body)).toEqual(body);
    expect(
      body.points.map(({ at, passed, counting }: Record<string, number>) => [
        new Date(at).toISOString().slice(0, 16),
        `${passed} of ${counting}`,
      ]),
    ).toEqual([
      ['2026-11-21T23:59', '0 of 0'],
      ['2026-11-22T23:59', '1 of 3'],
      ['2026-11-23T23:59', '1 of 3'],
      ['2026-11-24T23:59', '2 of 3'],
      ['2026-11-25T23:59', '2 of 3'],
      ['2026-11-26T12:00', '2 of 3'],
    ]);
    expect(body.campaign).toMatchObject({ passed: 2, counting: 3 });
  });

  it('say by owner what is left, who has most to do first', async () => {
    const { groups } = await get(await started());
    expect(groups).toEqual([
      {
        owner: { ref: 'group:acme/checkout', title: 'checkout' },
        passed: 1,
        counting: 2,
        open: [
          {
            entityRef: 'component:acme/shop',
            entityTitle: 'shop',
            check: 'TST-01',
            verdict: 'fail',
          },
        ],
      },
      expect.objectContaining({
        owner: { ref: 'group:acme/search', title: 'search' },
        passed: 0,
        counting: 1,
      }),
    ]);
  });

  it('count what is exempt for nothing', async () => {
    const id = await started();
    const { body } = await portal.post('ada', 'exemptions', {
      entityRef: 'component:acme/shop',
      check: 'TST-01',
      reason: 'It goes soon.',
      endsOn: '2026-12-31',
    });
    await portal.post('una', `exemptions/${body.id}/approve`).expect(200);
    expect((await get(id)).campaign).toMatchObject({ passed: 1, counting: 2 });
  });

  it('can be changed until they have ended', async () => {
    const id = await started();
    const edit = (name: string, changes: object) =>
      portal.put(name, `campaigns/${id}`, { ...WANTED, ...changes });
    await edit('ada', {}).expect(403);
    const { body } = await edit('root', {
      scope: undefined,
      targetOn: '2026-12-01',
    }).expect(200);
    expect(body).toMatchObject({ scope: null, daysLeft: 9, counting: 4 });
    await step(id, 'archive').expect(200);
    await edit('root', {}).expect(409);
    await step(id, 'start').expect(409);
  });

  it('become a scorecard, as a file for the catalog', async () => {
    const id = await started({
      checks: ['TST-01', 'scorecard:acme/own#ACME-01'],
    });
    expect((await get(id)).yaml).toBeNull();
    await step(id, 'promote').expect(200);
    const { campaign, yaml } = await get(id);
    expect(campaign.state).toBe('promoted');
    const file = parse(yaml);
    expect(scorecardSpecSchema.parse(file.spec)).toEqual(file.spec);
    expect(file).toMatchObject({
      kind: 'Scorecard',
      metadata: {
        name: 'all-green-by-winter',
        title: 'All green by winter',
        description: 'Paint what is not green.',
      },
      spec: {
        owner: 'group:acme/company',
        checks: [
          { id: 'TST-01', level: 'bronze' },
          {
            id: 'ACME-01',
            title: 'is a service',
            level: 'bronze',
            rule: { fact: 'entity.spec.type', is: 'service' },
          },
        ],
      },
    });
    expect(JSON.stringify(file.spec.filter)).toContain(
      '{"type":"ownedBy","targetRef":"group:acme/search"}',
    );
  });

  it.each([
    [{ title: '' }, /title: give it a title/],
    [{ targetOn: '2026-11-20' }, /targetOn: 2026-11-20 is before/],
    [{ checks: [] }, /checks: name one check at least/],
    [{ checks: ['TST-99'] }, /checks: there is no check TST-99/],
    [{ checks: ['TST-03'] }, /TST-03 is in no published scorecard/],
    [{ owner: 'component:acme/shop' }, /owner: there is no group/],
  ])('say what is wrong with %j', async (changes, message) => {
    const { body } = await create(changes).expect(400);
    expect(body.error.message).toMatch(message);
  });

  it('are made by who may manage them, and nobody else', async () => {
    await create({}, 'ada').expect(403);
    await create({}, 'service').expect(403);
    await create({ scope: 'group:acme/gone' }).expect(404);
    const id = await started();
    await step(id, 'archive', 'una').expect(403);
    expect(portal.audit.map(([event, outcome]) => [event, outcome])).toEqual([
      ['campaign-create', 'fail'],
      ['campaign-create', 'fail'],
      ['campaign-create', 'fail'],
      ['campaign-create', 'success'],
      ['campaign-start', 'success'],
      ['campaign-archive', 'fail'],
    ]);
  });

  it('are within a scope', async () => {
    await started({ scope: 'group:acme/search' });
    const count = async (scope: string) => {
      const { body } = await portal.get('ada', `campaigns?scope=${scope}`);
      return body.items.length;
    };
    expect(await count('group:acme/search')).toBe(1);
    expect(await count('group:acme/company')).toBe(1);
    expect(await count('group:acme/checkout')).toBe(0);
  });

  it('count for who does not see everything what they see', async () => {
    const id = await started({ scope: undefined });
    expect((await get(id, 'ada')).campaign.counting).toBe(4);
    const seen = await get(id, 'vera');
    expect(seen.campaign).toMatchObject({ counting: 3, createdBy: null });
    expect(seen.points.at(-1)).toMatchObject({ passed: 1, counting: 3 });
    expect(JSON.stringify(seen)).not.toMatch(/vault|secret/);
  });

  it.each([
    [{ scope: 'component:secret/vault' }],
    [{ owner: 'group:secret/vaults' }],
    [{ checks: ['scorecard:secret/own#S-01'] }],
  ])('do not exist for who does not see %j', async changes => {
    const id = await started(changes);
    await get(id, 'ada');
    const { body } = await portal.get('vera', `campaigns/${id}`).expect(404);
    expect(body.error.message).toBe(
      `There is no campaign ${id}, or you may not read it`,
    );
    expect((await portal.get('vera', 'campaigns')).body.items).toEqual([]);
  });

  it('name to nobody a check that they may not know', async () => {
    const id = await started({
      checks: ['TST-01', 'scorecard:secret/own#S-01'],
    });
    await step(id, 'promote');
    expect((await get(id, 'ada')).yaml).toMatch(/S-01/);
    const seen = await get(id, 'vera');
    expect(seen.campaign.checks).toEqual(['TST-01']);
    expect(JSON.stringify(seen)).not.toMatch(/S-01|secret/);
  });

  it('stay what they are when their scope has left the catalog', async () => {
    const id = await started({ scope: 'component:acme/shop' });
    const { entities } = portal.catalog;
    entities.splice(
      entities.findIndex(({ metadata }) => metadata.name === 'shop'),
      1,
    );
    await portal.run();
    expect((await get(id)).campaign).toMatchObject({ counting: 0 });
  });
});
