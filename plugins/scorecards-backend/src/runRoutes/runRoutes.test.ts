import {
  runSchema,
  runsResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import {
  aCheck,
  acme,
  aScorecard,
  aService,
  isGreen,
} from '../__testUtils__/aCatalog';
import { startPeople, type StartedPeople } from '../__testUtils__/startPeople';

const inSecret = (name: string) => ({
  ...aService(name, { color: 'red' }),
  metadata: { name, namespace: 'secret', annotations: { color: 'red' } },
});

const isSound = aCheck('TST-03', ({ entity: { ref } }) => {
  if (ref.endsWith('/vault')) throw new Error('the vault is on fire');
  return { verdict: 'pass', message: 'it is sound', evidence: [] };
});

const draft = aScorecard([{ id: 'TST-03', level: 'bronze' }], {
  name: 'trial',
  owner: 'group:secret/vaults',
});

const ENTITIES = [
  ...acme({ shop: 'red', cart: 'green' }),
  aService('lens', { color: 'green', owner: 'search' }),
  inSecret('vault'),
  aScorecard([
    { id: 'TST-01', level: 'bronze' },
    { id: 'TST-03', level: 'bronze' },
  ]),
  { ...draft, metadata: { ...draft.metadata, namespace: 'secret' } },
];

const TEAM = 'group:acme/checkout';

describe('runs, started and followed by people', () => {
  let portal: StartedPeople;

  beforeEach(async () => {
    portal = await startPeople({
      entities: ENTITIES,
      checks: [isGreen, isSound],
    });
  }, 60_000);
  afterEach(() => portal.stop());

  const start = (name: string, body: object = {}) =>
    portal.post(name, 'runs', body);

  const get = async (name: string, id: string) =>
    (await portal.get(name, `runs/${id}`)).body;

  it('judge a scope for who answers for it, and are followed to the end', async () => {
    const { body } = await start('ada', { scope: TEAM }).expect(202);
    expect(Object.keys(body)).toEqual(['id']);
    await portal.engine.settled();
    const run = await get('ada', body.id);
    expect(runSchema.parse(run)).toEqual(run);
    expect(run).toMatchObject({
      state: 'done',
      trigger: 'person',
      scope: { ref: TEAM, title: 'checkout' },
      startedBy: 'user:acme/ada',
      may: [],
    });
    expect(run.done).toBe(run.total);
    const results = await portal.get('ada', `results?scope=${TEAM}`);
    expect(results.body.items).not.toEqual([]);
  });

  it.each([
    ['ada', { scope: TEAM }, 202],
    ['una', { scope: TEAM }, 202],
    ['pat', { scope: TEAM }, 403],
    ['ada', { scope: 'component:acme/shop' }, 202],
    ['ada', { scope: 'group:acme/company' }, 403],
    ['ada', {}, 403],
    ['ada', { checks: ['TST-01'] }, 403],
    ['root', {}, 202],
    ['service', {}, 202],
  ])('are started by %s of %j: %i', async (name, body, status) => {
    const answer = await start(name, body);
    expect(answer.status).toBe(status);
    await portal.engine.settled();
  });

  it.each([
    [{ scope: 'group:acme/gone' }, 404, /There is no group:acme\/gone/],
    [{ scope: 'checkout' }, 400, /scope: expected the reference of an entity/],
    [{ checks: ['TST-99'] }, 400, /checks: there is no check TST-99/],
    [
      { scorecards: ['scorecard:acme/gone'] },
      400,
      /scorecards: there is no scorecard:acme\/gone/,
    ],
    [{ all: true }, 400, /all/],
  ])('refuse %j', async (body, status, message) => {
    const answer = await start('root', body).expect(status);
    expect(answer.body.error.message).toMatch(message);
  });

  it('say to who may not start them whom to ask', async () => {
    const { body } = await start('pat', { scope: TEAM }).expect(403);
    expect(body.error.message).toMatch(/portal admin may run its scorecards/);
    const all = await start('ada').expect(403);
    expect(all.body.error.message).toMatch(/Choose a scope that is yours/);
  });

  it('can be cancelled by who may start them', async () => {
    const { id } = (await start('ada', { scope: TEAM })).body;
    await portal.post('pat', `runs/${id}/cancel`).expect(403);
    await portal.post('ada', `runs/${id}/cancel`).expect(200);
    await portal.engine.settled();
    expect(['cancelled', 'done']).toContain((await get('ada', id)).state);
    await portal.post('ada', 'runs/nothing/cancel').expect(404);
    await portal.post('ada', 'runs/nothing/resume').expect(404);
  });

  it('are on record', async () => {
    const { id } = (await start('ada', { scope: TEAM })).body;
    await start('pat', { scope: TEAM });
    await portal.engine.settled();
    await portal.post('ada', `runs/${id}/cancel`);
    expect(portal.audit).toEqual([
      [
        'run-create',
        'success',
        { id, scope: TEAM, scorecards: [], checks: [] },
      ],
      ['run-create', 'fail', 'NotAllowedError'],
      ['run-cancel', 'success', { id, state: 'done' }],
    ]);
  });

  it('are listed with whether the caller may start one', async () => {
    await start('root');
    await portal.engine.settled();
    const list = async (name: string, query = '') =>
      (await portal.get(name, `runs${query}`).expect(200)).body;
    const all = await list('root');
    expect(runsResponseSchema.parse(all)).toEqual(all);
    expect(all).toMatchObject({ mayRun: true, items: [{ scope: null }] });
    expect(await list('ada')).toMatchObject({ mayRun: false });
    expect(await list('ada', `?scope=${TEAM}`)).toMatchObject({ mayRun: true });
    await portal.get('ada', 'runs?limit=0').expect(400);
  });

  it('tell who does not see everything of what they see, and nothing else', async () => {
    const { id } = (await start('root')).body;
    await portal.engine.settled();
    const whole = await get('root', id);
    const part = await get('vic', id);
    const entities = (run: { total: number }) => run.total;
    expect(entities(part)).toBe(entities(whole) - 1);
    expect(part).toMatchObject({
      done: part.total,
      changed: null,
      startedBy: null,
    });
    expect(JSON.stringify(whole.errors)).toMatch(/vault/);
    expect(JSON.stringify(part)).not.toMatch(/vault|secret|fire/);
  });

  it('of what is hidden are hidden', async () => {
    const orders = [
      { scope: 'component:secret/vault' },
      { scorecards: ['scorecard:secret/trial'] },
    ];
    for (const order of orders) {
      const { id } = (await start('root', order).expect(202)).body;
      await portal.engine.settled();
      const hidden = await portal.get('vic', `runs/${id}`);
      expect(hidden.status).toBe(404);
      await portal.post('vic', `runs/${id}/cancel`).expect(404);
    }
    expect((await portal.get('vic', 'runs')).body.items).toEqual([]);
    expect((await portal.get('ada', 'runs')).body.items).toHaveLength(2);
    await start('vic', orders[0]).expect(404);
    await start('vic', orders[1]).expect(400);
  });
});
