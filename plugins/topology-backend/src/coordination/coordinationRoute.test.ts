import {
  createMockDirectory,
  mockCredentials,
} from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { coordinationResponseSchema } from '@banyan/backstage-plugin-banyan-common';
import { startTopology } from '../__testUtils__/startTopology';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import {
  aLedgerRepository,
  aMonoRepository,
  MINED_COMPANY,
} from './__testUtils__/aMinedCompany';

const PATH = '/v1/coordination';
const NOW = Date.parse('2026-06-15T12:00:00Z');

type Topology = Awaited<ReturnType<typeof startTopology>>;

describe('GET /v1/coordination', () => {
  const folder = createMockDirectory();
  const mono = folder.resolve('mono');
  const ledger = folder.resolve('ledger.git');
  const git: JsonObject = {
    repositories: [
      { path: mono, namespace: 'ACME' },
      { path: ledger, component: 'acme/ledger' },
      { path: folder.resolve('gone'), name: 'lost', namespace: 'acme' },
      { path: mono, name: 'elsewhere', namespace: 'secret' },
    ],
  };
  let catalog: TestCatalog;
  let topology: Topology;

  beforeAll(() => {
    folder.clear();
    aMonoRepository(mono);
    aLedgerRepository(ledger);
  });
  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
    catalog = new TestCatalog(MINED_COMPANY);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await topology.stop();
  });

  const start = async (...options: Parameters<typeof startTopology>) => {
    topology = await startTopology(...options);
    await topology.run('topology-git-mining');
  };
  const answer = async (query = '') =>
    coordinationResponseSchema.parse(
      (await topology.get(`${PATH}${query}`).expect(200)).body,
    );

  // Files of web: shop/a, shop/b, billing/x and the one of ledger; of pay: billing/x, billing/y
  // and the one of ledger. Two in common, (4 + 3) / 2 is 4 rounded up, 100 * 2 / 4 = 50.
  it('tells the strength between teams, by hand', async () => {
    await start(catalog, { config: { git } });
    const { since, teams } = await answer();
    expect(since).toBe('2025-07');
    expect(teams).toEqual([
      {
        a: 'group:acme/pay',
        b: 'group:acme/web',
        shared: 2,
        average: 4,
        strength: 50,
      },
    ]);
  });

  // One commit changes both; billing has 2 commits, shop 3.
  it('tells what changes together, by hand', async () => {
    await start(catalog, { config: { git } });
    expect((await answer()).coChanges).toEqual([
      {
        a: 'component:acme/billing',
        b: 'component:acme/shop',
        commits: 1,
        shareOfA: 1 / 2,
        shareOfB: 1 / 3,
      },
    ]);
  });

  // Ledger: 2 of web, 1 of pay, 1 - (4/9 + 1/9). Billing: one of each.
  it('tells who writes what beside who owns it, what others write first, by hand', async () => {
    await start(catalog, { config: { git } });
    const [first, ...rest] = (await answer()).authorship;
    expect(first).toMatchObject({
      component: 'component:acme/ledger',
      owner: 'group:acme/pay',
      commits: 3,
      unknown: 0,
      main: { group: 'group:acme/web', share: 2 / 3 },
    });
    expect(first.fragmentation).toBeCloseTo(4 / 9);
    expect(rest).toEqual([
      {
        component: 'component:acme/billing',
        owner: 'group:acme/pay',
        commits: 2,
        unknown: 0,
        fragmentation: 1 / 2,
        main: { group: 'group:acme/pay', share: 1 / 2 },
      },
      {
        component: 'component:acme/shop',
        owner: 'group:acme/web',
        commits: 2,
        unknown: 1,
        fragmentation: 0,
        main: { group: 'group:acme/web', share: 1 },
      },
    ]);
  });

  it('names repositories, what is wrong with them, and no path', async () => {
    await start(catalog, { config: { git } });
    const { text } = await topology.get(PATH).expect(200);
    const minedAt = new Date(NOW).toISOString();
    expect((await answer()).repositories).toEqual([
      { name: 'mono', commits: 4, minedAt },
      { name: 'ledger', commits: 3, minedAt },
      {
        name: 'lost',
        commits: 0,
        error: expect.stringMatching(/^There is no git repository at its path/),
      },
    ]);
    expect(text).not.toContain(folder.path);
  });

  it('keeps to what is in scope', async () => {
    await start(catalog, { config: { git } });
    const { teams, coChanges, authorship, repositories } = await answer(
      '?scope=group:acme/web',
    );
    expect(authorship.map(({ component }) => component)).toEqual([
      'component:acme/shop',
    ]);
    expect([teams, coChanges]).toEqual([[], []]);
    expect(repositories).toMatchObject([
      { name: 'mono', commits: 3 },
      { name: 'lost' },
    ]);
    await topology.get(`${PATH}?scope=group:acme/gone`).expect(404);
  });

  it('shows nothing of a component that the caller may not read', async () => {
    catalog.isReadable = ref => !/ledger|shop/.test(ref);
    await start(catalog, { reads: 'some', config: { git } });
    const { text } = await topology.get(PATH).expect(200);
    expect(text).not.toMatch(/ledger|shop/);
    const { repositories, teams } = await answer();
    expect(repositories).toMatchObject([
      { name: 'mono', commits: 2 },
      { name: 'lost' },
    ]);
    expect(teams).toMatchObject([{ shared: 1, average: 2, strength: 50 }]);
  });

  it('takes authors whom the caller may not read for unknown', async () => {
    catalog.isReadable = ref => ref !== 'user:acme/eve';
    await start(catalog, { reads: 'some', config: { git } });
    const { teams, authorship } = await answer();
    expect(teams).toEqual([]);
    expect(
      authorship.find(({ component }) => component.endsWith('billing')),
    ).toMatchObject({ commits: 1, unknown: 1 });
  });

  it('is the same until something was mined', async () => {
    await start(catalog, { config: { git } });
    const ask = async (etag: string) =>
      topology.get(PATH, { 'If-None-Match': etag });
    const { headers } = await ask('"old"');
    expect((await ask(headers.etag)).status).toBe(304);
    jest.spyOn(Date, 'now').mockReturnValue(NOW + 3_600_000);
    await topology.run('topology-git-mining');
    const { status, headers: newer } = await ask(headers.etag);
    expect(status).toBe(200);
    expect(newer.etag).not.toBe(headers.etag);
  });

  it('is empty where nothing is configured', async () => {
    await start(catalog);
    const { version, builtAt, stale, history, ...rest } = await answer();
    expect(rest).toEqual({
      repositories: [],
      teams: [],
      coChanges: [],
      authorship: [],
    });
  });

  it('counts what is mined, and times it by repository', async () => {
    await start(catalog, { config: { git } });
    const repository = (name: string) => ({ 'topology.git.repository': name });
    expect(await topology.meter.read('topology.git.mined.commits')).toEqual([
      { value: 5, attributes: repository('mono') },
      { value: 3, attributes: repository('ledger') },
    ]);
    const durations = await topology.meter.read('topology.git.mining.duration');
    expect(durations.map(({ attributes }) => attributes)).toEqual([
      repository('mono'),
      repository('ledger'),
      { ...repository('lost'), 'error.type': 'GitError' },
      { ...repository('elsewhere'), 'error.type': 'NotFoundError' },
    ]);
  });

  it('turns away who is not signed in, and what it cannot read', async () => {
    await start(catalog);
    const nobody = { authorization: mockCredentials.none.header() };
    expect((await topology.get(PATH, nobody)).status).toBe(401);
    const odd = `${PATH}?scope=component:acme/shop`;
    expect((await topology.get(odd)).status).toBe(400);
  });
});
