import { testDatabases } from '../__testUtils__/testDatabases';
import { MIGRATIONS } from '../migratedDatabase';
import { DatabaseHistoryStore } from './DatabaseHistoryStore';
import type { ScopeFigures } from './HistoryStore';

const databases = testDatabases();

const figures = (some: Partial<ScopeFigures> = {}): ScopeFigures => ({
  mirror: 25 / 29,
  purity: 1,
  congruence: null,
  modularity: -0.25,
  propagationCost: 286 / 1936,
  coreSize: 0,
  teamLoad: 0.5,
  crossUnit: 1 / 3,
  distributedMonolith: null,
  open: 7,
  components: 31,
  ...some,
});

const SCOPE = 'group:acme/org';

it('runs on every database that is required', () => {
  expect(databases.isComplete).toBe(true);
});

describe.each(databases.ids)('the history on %s', id => {
  const migrated = async () => {
    const knex = await databases.migrated(id);
    return { knex, store: new DatabaseHistoryStore(knex) };
  };

  it('has a table that comes and goes, and comes again', async () => {
    const { knex } = await migrated();
    expect(await knex.schema.hasTable('alignment_history')).toBe(true);
    await knex.migrate.rollback({ directory: MIGRATIONS }, true);
    expect(await knex.schema.hasTable('alignment_history')).toBe(false);
    await knex.migrate.latest({ directory: MIGRATIONS });
    expect(await knex.schema.hasTable('alignment_history')).toBe(true);
  });

  it('gives back the days of one scope, oldest first, what was not known included', async () => {
    const { store } = await migrated();
    for (const day of ['2026-11-22', '2026-11-21'])
      await store.replace({
        day,
        version: 'a',
        scopes: [figures({ components: 60 }), figures({ scope: SCOPE })],
      });
    const { scope, ...expected } = figures();
    expect(await store.days(SCOPE)).toEqual([
      { day: '2026-11-21', ...expected },
      { day: '2026-11-22', ...expected },
    ]);
    expect(
      (await store.days(undefined)).map(({ components }) => components),
    ).toEqual([60, 60]);
    expect(await store.days('group:acme/other')).toEqual([]);
  });

  it('has the last state of a day, and no scope that is gone by then', async () => {
    const { store } = await migrated();
    const day = '2026-11-22';
    const first = [figures(), figures({ scope: SCOPE })];
    await store.replace({ day, version: 'a', scopes: first });
    await store.replace({ day, version: 'b', scopes: [figures({ open: 1 })] });
    expect(await store.versionOf(day)).toBe('b');
    expect(await store.versionOf('2026-11-21')).toBeUndefined();
    expect((await store.days(undefined)).map(({ open }) => open)).toEqual([1]);
    expect(await store.days(SCOPE)).toEqual([]);
  });

  it('keeps the day as it was when its new state cannot be written', async () => {
    const { store } = await migrated();
    const day = '2026-11-22';
    await store.replace({ day, version: 'a', scopes: [figures()] });
    const twice = [figures(), figures()];
    await expect(
      store.replace({ day, version: 'b', scopes: twice }),
    ).rejects.toThrow();
    expect(await store.versionOf(day)).toBe('a');
  });

  it('takes more scopes than fit into one statement', async () => {
    const { knex, store } = await migrated();
    const scopes = Array.from({ length: 2_500 }, (_, at) =>
      figures({ scope: `group:acme/team-${at}` }),
    );
    await store.replace({ day: '2026-11-22', version: 'a', scopes });
    expect(await knex('alignment_history')).toHaveLength(2_500);
  });

  it('forgets what is older than a day', async () => {
    const { store } = await migrated();
    for (const day of ['2025-12-31', '2026-01-01', '2026-01-02'])
      await store.replace({ day, version: 'a', scopes: [figures()] });
    await store.forgetBefore('2026-01-01');
    expect((await store.days(undefined)).map(({ day }) => day)).toEqual([
      '2026-01-01',
      '2026-01-02',
    ]);
  });
});
