import { DIG, LEAVE, NOW } from './__testUtils__/acme';
import { anEvent, aSource, someTraffic } from './__testUtils__/FakeStrangler';
import { type Started, startAnswers } from './__testUtils__/startAnswers';

const HIDDEN = /secret|vault|dig|gold|mine/;
const ONE = 'migrations/acme/leave';

const PATHS = [
  'migrations',
  'migrations?at=2026-10',
  'migrations?scope=group:acme/org',
  ONE,
  `${ONE}?at=2026-10`,
  `${ONE}/timeline`,
  `${ONE}/forecast`,
  `${ONE}/left`,
  `${ONE}/events`,
  `${ONE}/capabilities/deposits/traffic`,
  'sources',
];

let answers: Started;
beforeAll(async () => {
  answers = await startAnswers([LEAVE, DIG]);
  const { strangler } = answers;
  strangler.known = [
    aSource('edge', { problem: 'component:secret/vault is odd' }),
    aSource('mine'),
  ];
  strangler.store.recent = [
    someTraffic({ new: 300, legacy: 700 }),
    someTraffic(
      { new: 5, legacy: 95 },
      { migrationRef: 'migration:secret/dig', capability: 'gold' },
    ),
  ];
  strangler.store.happened = [
    anEvent({
      at: NOW - 3,
      kind: 'finding',
      origin: 'banyan',
      message: 'component:secret/vault still calls the monolith',
      evidence: 'component:secret/vault',
    }),
    anEvent({
      at: NOW - 2,
      kind: 'stage',
      capability: 'search',
      by: 'user:secret/sam',
      reason: 'Nobody complained.',
    }),
    anEvent({ at: NOW - 1, kind: 'stage', by: 'user:acme/vera' }),
    anEvent({
      at: NOW - 1,
      kind: 'stage',
      migrationRef: 'migration:secret/dig',
      message: 'gold moved',
    }),
  ];
});
afterAll(() => answers.stop());

const get = (name: string, path: string) => answers.get(name, `/v1/${path}`);

describe('who may not see a company', () => {
  it.each(PATHS)('finds no trace of it in %s', async path => {
    const { text } = await get('vera', path).expect(200);
    expect(text).not.toMatch(HIDDEN);
  });

  it('is not alone: others see it', async () => {
    for (const path of ['migrations', ONE, `${ONE}/left`, `${ONE}/events`]) {
      const { text } = await get('ada', path).expect(200);
      expect(text).toMatch(HIDDEN);
    }
  });

  it('sees a migration, but not what a part of it goes to, nor whose that is', async () => {
    const { body } = await get('vera', ONE);
    expect(body.capabilities[2]).toMatchObject({
      name: 'deposits',
      to: null,
      owner: null,
    });
    expect(body.capabilities[1].to).toBe('component:acme/billing');
  });

  it('is shown the same figures as everybody, where these name nobody', async () => {
    const { body: hers } = await get('vera', ONE);
    const { body: his } = await get('ada', ONE);
    for (const figure of ['progress', 'shares', 'trend', 'stages', 'forecast'])
      expect(hers[figure]).toEqual(his[figure]);
  });

  it('cannot tell a hidden migration from one that does not exist', async () => {
    const hidden = 'secret/dig';
    const nobody = 'secret/nobody';
    for (const rest of ['', '/timeline', '/forecast', '/left', '/events']) {
      const answerOf = async (name: string) => {
        const path = `migrations/${name}${rest}`;
        const { status, body } = await get('vera', path);
        return [status, body.error.message.replace(name, 'it')];
      };
      expect(await answerOf(hidden)).toEqual(await answerOf(nobody));
      expect((await answerOf(hidden))[0]).toBe(404);
    }
  });

  it('cannot tell a hidden scope from one that does not exist, either', async () => {
    const answerOf = async (scope: string) => {
      const { status, body } = await get('vera', `migrations?scope=${scope}`);
      return [status, body.error.message.replace(scope, 'it')];
    };
    for (const [hidden, nobody] of [
      ['group:secret/org', 'group:secret/none'],
      ['migration:secret/dig', 'migration:secret/none'],
    ])
      expect(await answerOf(hidden)).toEqual(await answerOf(nobody));
  });

  it('may neither record nor steer what they cannot see', async () => {
    const path = '/v1/migrations/secret/dig/capabilities/gold';
    const told = { stage: 'migrated', reason: 'x' };
    const { status } = await answers.post('vic', `${path}/events`, told);
    expect(status).toBe(404);
    const order = { percent: 1, reason: 'x' };
    expect((await answers.put('vic', `${path}/weight`, order)).status).toBe(
      404,
    );
  });

  it('learns who did something only of themselves', async () => {
    const byOf = async (name: string) => {
      const { body } = await get(name, `${ONE}/events?kind=stage&limit=2`);
      return body.items.slice(0, 2).map(({ by }: { by: string | null }) => by);
    };
    expect(await byOf('vera')).toEqual(['user:acme/vera', null]);
    expect(await byOf('ada')).toEqual(['user:acme/vera', 'user:secret/sam']);
  });

  it('hears of a finding and of a source, but not in words that might name somebody', async () => {
    const { body } = await get('vera', `${ONE}/events?kind=finding`);
    expect(body.items).toMatchObject([
      { message: 'Something was found about it', evidence: null },
    ]);
    const { body: told } = await get('vera', 'sources');
    expect(told.sources).toMatchObject([
      { id: 'edge', problem: 'It cannot be read. A portal admin can see why.' },
    ]);
  });

  it('is asked about at the catalog once in a while, not each time', async () => {
    await get('vic', 'migrations');
    const { asked } = answers.catalog;
    await get('vic', ONE);
    await get('vic', 'migrations');
    expect(answers.catalog.asked).toBe(asked);
  });
});

it('who may read nothing sees nothing', async () => {
  const { body } = await get('nobody', 'migrations').expect(200);
  expect(body).toMatchObject({ items: [], sources: [] });
  await get('nobody', ONE).expect(404);
});
