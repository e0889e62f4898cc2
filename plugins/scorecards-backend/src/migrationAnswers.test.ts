import type { Check } from '@banyan/core';
import { aMigration } from '@banyan/core/testing';
import { aScorecard, CHECKS } from './__testUtils__/acme';
import { type Started, startAnswers } from './__testUtils__/startAnswers';

const LEAVE = 'migration:acme/leave';
const DIG = 'migration:secret/dig';

/** Whether every capability has somewhere to go to: each place is evidence. */
const goesSomewhere: Check = {
  ...CHECKS[0],
  id: 'T-05',
  track: 'migration',
  looksAt: ({ kind }) => kind === 'migration',
  judge: ({ entity, world }) => {
    const { capabilities = [] } = world.migrations.get(entity.ref) ?? {};
    const places = capabilities.flatMap(({ to }) => (to === null ? [] : [to]));
    return {
      verdict: places.length === capabilities.length ? 'pass' : 'fail',
      message: `${places.length} places for ${entity.owner ?? 'nobody'}`,
      evidence: places.map(to => ({ text: `to ${to}`, entityRef: to })),
    };
  },
};

const MIGRATIONS = [
  aMigration({ ref: LEAVE, title: 'Leave', owner: 'group:acme/web' })
    .capability('search', { to: 'component:acme/shop' })
    .capability('money', { to: 'component:secret/vault' })
    .build(),
  aMigration({ ref: DIG, title: 'Dig', owner: 'group:secret/vaults' })
    .capability('gold', { to: 'component:acme/shop' })
    .build(),
];

let answers: Started;
beforeAll(async () => {
  answers = await startAnswers({
    checks: [...CHECKS, goesSomewhere],
    migrations: MIGRATIONS,
    scorecards: [
      aScorecard('leaving', {
        filter: { kind: 'migration' },
        checks: [{ id: 'T-05', level: 'bronze' }],
      }),
    ],
  });
});
afterAll(() => answers.stop());

const get = async (path: string, name = 'ada') =>
  (await answers.get(name, `/v1/${path}`).expect(200)).body;

const refsOf = async (path: string, name?: string) =>
  (await get(path, name)).items.map(
    ({ entityRef }: { entityRef: string }) => entityRef,
  );

describe('a migration', () => {
  it('stands for itself, and with the group that owns it', async () => {
    const { overall, entity } = await get('entities/migration/acme/leave');
    expect(entity).toEqual({ ref: LEAVE, title: 'Leave', kind: 'migration' });
    expect(overall.standing).toMatchObject({ reached: 0, counting: 1 });
    const { items } = await get(`report?scope=${LEAVE}&rows=entity`);
    expect(items).toMatchObject([{ ref: LEAVE, cells: 'p' }]);
    const web = await get('entities/group/acme/web');
    expect(web.results).toMatchObject([{ check: 'T-05', entityRef: LEAVE }]);
  });

  it.each([
    ['group:acme/web', [LEAVE]],
    ['group:secret/org', [DIG]],
    ['system:acme/front', [LEAVE, DIG]],
    [DIG, [DIG]],
  ])('is in the scope %s', async (scope, refs) => {
    expect(await refsOf(`results?scope=${scope}`)).toEqual(refs);
  });

  it('is nowhere when it is hidden, and judged without its hidden parts', async () => {
    expect(await refsOf('results', 'vera')).toEqual([LEAVE]);
    const { items } = await get('results', 'vera');
    expect(items).toMatchObject([
      {
        ...{ verdict: 'fail', message: '1 places for group:acme/web' },
        evidence: [{ entityRef: 'component:acme/shop' }],
      },
    ]);
    await answers.get('vera', '/v1/entities/migration/secret/dig').expect(404);
    const { text } = await answers.get('vera', '/v1/levels').expect(200);
    expect(text).not.toMatch(/secret/);
  });
});
