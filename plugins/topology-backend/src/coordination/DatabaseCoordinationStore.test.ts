import { testDatabases } from '../__testUtils__/testDatabases';
import { MIGRATIONS } from '../migratedDatabase';
import type { Mined } from './CoordinationStore';
import { DatabaseCoordinationStore } from './DatabaseCoordinationStore';
import type { RepositoryTally } from './tallies';

const databases = testDatabases();

const TABLES = [
  'git_repositories',
  'git_files',
  'git_components',
  'git_pairs',
  'git_commits',
];
const YEAR = { from: '2026-01', to: '2026-12' };

const tally = (
  month = '2026-05',
  path = 'shop/a',
  commits = 1,
): RepositoryTally => ({
  files: [
    {
      month,
      path,
      component: 'shop',
      author: 'ann',
      revisions: commits,
      lines: 10 * commits,
    },
  ],
  components: [{ month, component: 'shop', author: 'ann', commits }],
  pairs: [{ month, a: 'cart', b: 'shop', commits }],
  together: [{ month, components: ['cart', 'shop'], commits }],
  commits,
});

const mined = (some: Partial<Mined> = {}): Mined => ({
  name: 'mono',
  lastCommit: 'first',
  mapping: 'abc',
  minedAt: '2026-06-01T00:00:00.000Z',
  anew: false,
  tallies: [tally()],
  ...some,
});

it('runs on every database that is required', () => {
  expect(databases.isComplete).toBe(true);
});

describe.each(databases.ids)('on %s', id => {
  const started = async () => {
    const knex = await databases.migrated(id);
    return { knex, store: new DatabaseCoordinationStore(knex) };
  };
  const commitsIn = async (store: DatabaseCoordinationStore) =>
    (await store.totals(YEAR)).components.map(
      ({ repository, commits }) => `${repository} ${commits}`,
    );

  it('the tables come and go, and come again', async () => {
    const { knex } = await started();
    const there = async () =>
      Promise.all(TABLES.map(table => knex.schema.hasTable(table)));
    expect(await there()).toEqual(TABLES.map(() => true));
    await knex.migrate.rollback({ directory: MIGRATIONS }, true);
    expect(await there()).toEqual(TABLES.map(() => false));
    await knex.migrate.latest({ directory: MIGRATIONS });
    expect(await there()).toEqual(TABLES.map(() => true));
  });

  it('gives back what it was given', async () => {
    const { store } = await started();
    const odd = 'shop/ünï “code” 🚧\n\t'.repeat(300);
    await store.save(mined({ tallies: [tally('2026-05', odd)] }));
    const repository = 'mono';
    const [file] = tally('2026-05', odd).files;
    const { components, pairs, together } = tally();
    expect(await store.totals(YEAR)).toEqual({
      files: [{ ...file, repository }],
      components: [{ ...components[0], repository }],
      pairs: [{ ...pairs[0], repository }],
      together: [{ ...together[0], repository }],
    });
    expect(await store.states()).toEqual([
      {
        name: 'mono',
        lastCommit: 'first',
        mapping: 'abc',
        minedAt: '2026-06-01T00:00:00.000Z',
      },
    ]);
  });

  it('adds up stretches, months and minings, and keeps repositories apart', async () => {
    const { store } = await started();
    const tallies = [tally(), tally(), tally('2026-06')];
    await store.save(mined({ tallies }));
    await store.save(mined({ since: 'first', lastCommit: 'second' }));
    await store.save(mined({ name: 'other' }));
    const { files, together } = await store.totals(YEAR);
    expect(files).toMatchObject([
      { repository: 'mono', month: '2026-06', revisions: 4, lines: 40 },
      { repository: 'other', month: '2026-05', revisions: 1, lines: 10 },
    ]);
    expect(together.map(({ commits }) => commits)).toEqual([4, 1]);
  });

  it('counts the months asked for only', async () => {
    const { store } = await started();
    const months = ['2025-12', '2026-01', '2026-12', '2027-01'];
    await store.save(mined({ tallies: months.map(each => tally(each)) }));
    expect(await commitsIn(store)).toEqual(['mono 2']);
  });

  it('takes more rows than a statement can have', async () => {
    const { store } = await started();
    const files = Array.from({ length: 1_001 }, (_, index) => ({
      ...tally().files[0],
      path: `shop/${index}`,
    }));
    await store.save(mined({ tallies: [{ ...tally(), files }] }));
    expect((await store.totals(YEAR)).files).toHaveLength(1_001);
  });

  it('takes the place of what was there when it is anew, of that repository alone', async () => {
    const { store } = await started();
    await store.save(mined());
    await store.save(mined({ name: 'other' }));
    await store.save(
      mined({
        since: 'first',
        anew: true,
        tallies: [tally('2026-06', 'b', 7)],
      }),
    );
    expect(await commitsIn(store)).toEqual(['mono 7', 'other 1']);
  });

  it('keeps what was there when something goes wrong half way', async () => {
    const { store } = await started();
    await store.save(mined());
    const broken = { ...tally(), pairs: [{ month: '2026-05', a: 'cart' }] };
    await expect(
      store.save(
        mined({
          since: 'first',
          lastCommit: 'second',
          anew: true,
          tallies: [tally(), broken as unknown as RepositoryTally],
        }),
      ),
    ).rejects.toThrow();
    expect(await commitsIn(store)).toEqual(['mono 1']);
    expect(await store.states()).toMatchObject([{ lastCommit: 'first' }]);
  });

  it.each([
    ['the first time', undefined],
    ['again', 'first'],
  ])('lets one of two win who mine at once %s', async (_, since) => {
    const { store } = await started();
    if (since) await store.save(mined({ tallies: [] }));
    const tries = await Promise.allSettled(
      ['x', 'y'].map(lastCommit => store.save(mined({ since, lastCommit }))),
    );
    const failed = tries.flatMap(each =>
      each.status === 'rejected' ? String(each.reason) : [],
    );
    expect(failed).toEqual([
      'ConflictError: mono was mined by another replica',
    ]);
    expect(await commitsIn(store)).toEqual(['mono 1']);
  });

  it('keeps an error until the next mining, and what was mined meanwhile', async () => {
    const { store } = await started();
    await store.fail('mono', 'It is gone.');
    expect(await store.states()).toEqual([
      { name: 'mono', error: 'It is gone.' },
    ]);
    await store.save(mined());
    expect((await store.states())[0].error).toBeUndefined();
    await store.fail('mono', 'It is gone again.');
    expect(await store.states()).toMatchObject([
      { lastCommit: 'first', error: 'It is gone again.' },
    ]);
  });

  it('forgets repositories and months that it is told to', async () => {
    const { store } = await started();
    await store.save(mined({ tallies: [tally('2026-01'), tally('2026-02')] }));
    await store.save(mined({ name: 'other' }));
    await store.forgetBefore('2026-02');
    expect(await commitsIn(store)).toEqual(['mono 1', 'other 1']);
    await store.keepOnly(['other']);
    expect(await commitsIn(store)).toEqual(['other 1']);
    await store.keepOnly([]);
    expect(await store.states()).toEqual([]);
    expect(await commitsIn(store)).toEqual([]);
  });
});
