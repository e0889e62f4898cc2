import { mockCredentials } from '@backstage/backend-test-utils';
import { ACME, aScorecard, BASICS, DAY, NOW } from './__testUtils__/acme';
import { type Started, startAnswers } from './__testUtils__/startAnswers';

const HIDDEN = /secret|vault|2 calls/;

const PATHS = [
  'scorecards',
  'checks',
  'results',
  'results?check=T-02&verdict=fail',
  'results?entityRef=component:acme/shop',
  'report',
  'report?rows=unit',
  'report?rows=organization',
  'report?rows=domain',
  'report?rows=system',
  'report?rows=entity',
  'trend',
  'trend?rows=organization',
  'trend?rows=entity',
  'entities/component/acme/shop',
  'entities/component/acme/shop/next',
  'entities/system/acme/front',
  'entities/group/acme/web',
  'entities/group/acme/org',
  'fix-next',
  'levels',
  'collectors',
  'runs',
  'exemptions',
  'badges/component/acme/shop.svg',
];

const HIDDEN_RULE = aScorecard(
  'vaulted',
  {
    filter: { kind: 'component' },
    checks: [
      {
        id: 'R-01',
        title: 'is a vault',
        level: 'gold',
        rule: { fact: 'entity.spec.type', is: 'service' },
      },
    ],
  },
  'secret',
);

let answers: Started;
beforeAll(async () => {
  answers = await startAnswers({ scorecards: [BASICS, HIDDEN_RULE] });
  const { scorecards } = answers;
  const change = (entityRef: string, check: string, daysAgo: number) => ({
    ...{ entityRef, check, at: NOW - daysAgo * DAY },
    ...{ from: 'no-data' as const, to: 'pass' as const },
  });
  scorecards.store.happened = [
    change('component:secret/vault', 'T-01', 2),
    change('component:acme/shop', 'T-02', 3),
    change('component:acme/shop', 'T-01', 4),
  ];
  scorecards.told.set('component:secret/vault', { deploys: {} });
  scorecards.known = [
    {
      ...{ id: 'ci', title: 'CI', sets: ['deploys'], state: 'failing' },
      ...{ error: 'component:secret/vault is odd', entities: 1 },
      ...{ observedAt: NOW, collectedAt: NOW },
    },
  ];
});
afterAll(() => answers.stop());

const get = (name: string, path: string) => answers.get(name, `/v1/${path}`);

const reportOf = async (name: string, query = '') =>
  (await get(name, `report?rows=entity${query}`).expect(200)).body;

describe('who may not see a company', () => {
  it.each(PATHS)('finds no trace of it in %s', async path => {
    const { text, body } = await get('vera', path).expect(200);
    expect(text || String(body)).not.toMatch(HIDDEN);
  });

  it('is not alone: others see it', async () => {
    for (const path of ['results', 'report?rows=entity', 'levels', 'checks']) {
      const { text } = await get('ada', path).expect(200);
      expect(text).toMatch(HIDDEN);
    }
  });

  it.each([
    'entities/component/secret/vault',
    'entities/component/secret/vault/next',
    'report?scope=group:secret/org',
    'trend?scope=group:secret/org',
    'results?scope=component:secret/vault',
    'report?scorecard=scorecard:secret/vaulted',
  ])('is told that %s does not exist', async path => {
    const { body } = await get('vera', path).expect(404);
    expect(body.error.message).toMatch(/^There is no .*, or you may not/);
  });

  it('gets the badge of nothing for what is hidden', async () => {
    const { body } = await get('vera', 'badges/component/secret/vault.svg')
      .expect('Content-Type', /svg/)
      .expect(404);
    expect(String(body)).toMatch(/unknown/);
  });

  it('has its share in no count', async () => {
    const all = await reportOf('ada');
    const part = await reportOf('vera');
    expect(part.items.map(({ ref }: { ref: string }) => ref)).toEqual(
      all.items
        .map(({ ref }: { ref: string }) => ref)
        .filter((ref: string) => !ref.includes('secret')),
    );
    expect(all.counts.rated - part.counts.rated).toBe(2);
    const { body: found } = await get('vera', 'results?check=T-01');
    expect(found.total).toBe(3);
    const { body: cards } = await get('vera', 'scorecards');
    expect(cards.items).toHaveLength(1);
    expect(cards.items[0].rated).toBe(part.counts.rated);
    const { body: trend } = await get('vera', 'trend?rows=entity');
    expect(trend.points.at(-1).passed).toBe(
      part.items.reduce(
        (sum: number, { standing }: { standing: { passed: number } }) =>
          sum + standing.passed,
        0,
      ),
    );
  });

  it('is judged on what they see, where something hidden weighs in', async () => {
    const shop = 'results?entityRef=component:acme/shop&check=T-02';
    const { body: whole } = await get('ada', shop);
    expect(whole.items[0]).toMatchObject({
      verdict: 'fail',
      message: '2 calls, 1 at most',
      evidence: [
        { entityRef: 'component:acme/billing' },
        { entityRef: 'component:secret/vault' },
      ],
    });
    const { body: part } = await get('vera', shop);
    expect(part.items[0]).toMatchObject({
      ...{ verdict: 'pass', message: '1 calls, 1 at most', since: null },
      evidence: [{ entityRef: 'component:acme/billing' }],
    });
    const failing = 'results?verdict=fail';
    expect((await get('vera', failing)).body.total).toBe(0);
    expect((await get('ada', failing)).body.total).toBe(1);
  });

  it('knows no history of a check that something hidden weighs in', async () => {
    const { body } = await get('vera', 'entities/component/acme/shop');
    const checks = body.changes.map(({ check }: { check: string }) => check);
    expect(checks).toContain('T-01');
    expect(checks).not.toContain('T-02');
  });

  it('is not told of facts on what is hidden', async () => {
    const { body } = await get('vera', 'collectors');
    expect(body.items[0]).toMatchObject({ entities: 0, observedAt: null });
    const { body: all } = await get('ada', 'collectors');
    expect(all.items[0]).toMatchObject({ entities: 1, observedAt: NOW });
  });

  it('hears nothing of it from an assistant', async () => {
    const ask = async (action: string, input: object, name: string) =>
      JSON.stringify(
        await answers.actions.invoke({
          id: `test:${action}`,
          input: { ...input },
          credentials: mockCredentials.user(`user:acme/${name}`),
        }),
      );
    const asked: [string, object][] = [
      ['scorecard-of', { entity: 'shop' }],
      ['fix-next', {}],
      ['failing-entities', { check: 'T-02', verdicts: ['fail', 'warn'] }],
    ];
    for (const [action, input] of asked)
      expect(await ask(action, input, 'vera')).not.toMatch(HIDDEN);
    expect(await ask('failing-entities', { check: 'T-02' }, 'ada')).toMatch(
      HIDDEN,
    );
    await expect(
      ask('scorecard-of', { entity: 'vault' }, 'vera'),
    ).rejects.toThrow(
      /Nothing named vault has results, or you may not read it/,
    );
  });

  it('does not make the same be judged for each answer', async () => {
    await get('vera', 'report');
    const before = answers.scorecards.judgedAgain;
    await get('vera', 'results');
    await get('vic', 'report');
    expect(answers.scorecards.judgedAgain).toBe(before);
  });
});

describe('who may read only some results', () => {
  it('finds those, and no others in any count', async () => {
    const { items, counts } = await reportOf('bob');
    const refs = items.map(({ ref }: { ref: string }) => ref);
    expect(refs).toEqual(['component:acme/billing', 'group:acme/pay']);
    expect(counts.rated).toBe(2);
    await get('bob', 'entities/component/acme/shop').expect(404);
  });

  it('finds none when nothing may be read', async () => {
    expect((await reportOf('nobody')).items).toEqual([]);
    const { body } = await get('nobody', 'results');
    expect(body).toEqual({ items: [], nextCursor: null, total: 0 });
  });
});

it('what was deleted from the catalog is nowhere, though results are there', async () => {
  const { scorecards } = answers;
  const { entities } = scorecards.options;
  scorecards.options.entities = [
    ...entities,
    ACME.map(each => ({ ...each, ref: 'component:acme/gone' }))[2],
  ];
  await scorecards.run();
  expect(JSON.stringify(await reportOf('ada'))).not.toMatch(/acme\/gone/);
  scorecards.options.entities = entities;
  await scorecards.run();
});
