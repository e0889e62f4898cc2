import { TestDatabases } from '@backstage/backend-test-utils';
import { MIGRATIONS } from '../migratedDatabase';
import type { RecordedAcceptance } from './AcceptanceStore';
import { DatabaseAcceptanceStore } from './DatabaseAcceptanceStore';

const SERVER = process.env.BANYAN_POSTGRES;
const REQUIRED = (process.env.BANYAN_REQUIRE ?? '').includes('postgres');
// Any server will do; TestDatabases takes its address from the name of a version.
if (SERVER)
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING = SERVER;

const databases = TestDatabases.create({
  ids: SERVER || REQUIRED ? ['SQLITE_3', 'POSTGRES_18'] : ['SQLITE_3'],
  disableDocker: true,
});

const TODAY = '2026-11-22';

const acceptance = (
  some: Partial<RecordedAcceptance> = {},
): RecordedAcceptance => ({
  id: '1',
  check: 'DATA-01',
  subject: 'resource:acme/db',
  reason: 'It is “on purpose” — until the split 🚧',
  acceptedBy: 'user:acme/ada',
  acceptedAt: '2026-11-01T08:00:00.000Z',
  ...some,
});

it('runs on every database that is required', () => {
  expect(databases.supports('POSTGRES_18')).toBe(
    REQUIRED || SERVER !== undefined,
  );
});

describe.each(databases.eachSupportedId())('on %s', id => {
  const migrated = async () => {
    const knex = await databases.init(id);
    await knex.migrate.latest({ directory: MIGRATIONS });
    return { knex, store: new DatabaseAcceptanceStore(knex) };
  };

  it('the tables come and go, and come again', async () => {
    const { knex } = await migrated();
    expect(await knex.schema.hasTable('acceptances')).toBe(true);
    await knex.migrate.rollback({ directory: MIGRATIONS }, true);
    expect(await knex.schema.hasTable('acceptances')).toBe(false);
    await knex.migrate.latest({ directory: MIGRATIONS });
    expect(await knex.schema.hasTable('acceptances')).toBe(true);
  });

  it('gives back what it was given', async () => {
    const { store } = await migrated();
    const plain = acceptance();
    const full = acceptance({
      id: '2',
      check: 'cross-domain',
      subject: 'component:acme/shop',
      other: 'component:acme/billing',
      expiresOn: '2027-01-31',
      acceptedAt: '2026-11-02T08:00:00.000Z',
    });
    await store.add(full, TODAY);
    await store.add(plain, TODAY);
    expect(await store.open()).toEqual([plain, full]);
  });

  it('refuses to accept twice what still counts', async () => {
    const { store } = await migrated();
    await store.add(acceptance({ expiresOn: TODAY }), TODAY);
    await expect(
      store.add(acceptance({ id: '2', reason: 'another' }), TODAY),
    ).rejects.toThrow(/Somebody accepted this meanwhile/);
    expect((await store.open()).map(each => each.id)).toEqual(['1']);
  });

  it('lets one of two win who accept at once', async () => {
    const { store } = await migrated();
    const tries = await Promise.allSettled(
      ['1', '2'].map(each => store.add(acceptance({ id: each }), TODAY)),
    );
    const failed = tries.flatMap(each =>
      each.status === 'rejected' ? String(each.reason) : [],
    );
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatch(/^ConflictError/);
    expect(await store.open()).toHaveLength(1);
  });

  it.each([
    ['another check', { check: 'DATA-02' }],
    ['another subject', { subject: 'resource:acme/other' }],
    ['an edge', { other: 'resource:acme/other' }],
  ])('takes %s for something else', async (_, some) => {
    const { store } = await migrated();
    await store.add(acceptance(), TODAY);
    await store.add(acceptance({ id: '2', ...some }), TODAY);
    expect(await store.open()).toHaveLength(2);
  });

  it('keeps what expired until a newer one follows, and on record even then', async () => {
    const { knex, store } = await migrated();
    await store.add(acceptance({ expiresOn: '2026-11-21' }), '2026-11-01');
    expect(await store.open()).toHaveLength(1);
    await store.add(acceptance({ id: '2' }), TODAY);
    expect((await store.open()).map(each => each.id)).toEqual(['2']);
    expect(await knex('acceptances')).toHaveLength(2);
  });

  it('withdraws once, keeps the record, and lets it be accepted anew', async () => {
    const { knex, store } = await migrated();
    await store.add(acceptance(), TODAY);
    const at = '2026-11-22T09:00:00.000Z';
    expect(await store.withdraw('1', 'user:acme/bob', at)).toBe(true);
    expect(await store.withdraw('1', 'user:acme/cy', at)).toBe(false);
    expect(await store.open()).toEqual([]);
    expect(await knex('acceptances').first()).toMatchObject({
      reason: acceptance().reason,
      withdrawn_by: 'user:acme/bob',
      withdrawn_at: at,
    });
    await store.add(acceptance({ id: '2' }), TODAY);
    expect(await store.open()).toHaveLength(1);
  });
});
