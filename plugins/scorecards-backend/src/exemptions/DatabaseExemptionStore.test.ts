import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { testDatabases } from '../__testUtils__/testDatabases';
import { DatabaseExemptionStore } from './DatabaseExemptionStore';
import type { StoredExemption } from './ExemptionStore';

const databases = testDatabases();
const NOON = Date.UTC(2026, 10, 22, 12);
const TODAY = '2026-11-22';

const anExemption = (
  id: string,
  changes: Partial<StoredExemption> = {},
): StoredExemption => ({
  id,
  entityRef: 'component:acme/shop',
  check: 'RES-10',
  reason: 'Holiday freeze.',
  state: 'requested',
  requestedBy: 'user:acme/ada',
  requestedAt: NOON,
  endsOn: '2026-12-31',
  decidedBy: null,
  decidedAt: null,
  decision: null,
  ...changes,
});

const approval = {
  state: 'approved' as const,
  by: 'user:acme/bob',
  at: NOON + 5,
  reason: null,
};

it('is tried on every database that is asked for', () => {
  expect(databases.isComplete).toBe(true);
});

describe.each(databases.ids)('exemptions on %s', id => {
  let database: Database;
  let store: DatabaseExemptionStore;

  beforeEach(async () => {
    database = await databases.migrated(id);
    store = new DatabaseExemptionStore(database);
  }, 60_000);

  it('are kept as they were asked for', async () => {
    await store.add(anExemption('1'), TODAY);
    expect(await store.find('1')).toEqual(anExemption('1'));
    expect(await store.find('2')).toBeUndefined();
  });

  it('are open while they are asked for or hold, and have not ended', async () => {
    const held = anExemption('1', { endsOn: TODAY });
    const denied = anExemption('2', { check: 'OWN-01' });
    await store.add(held, TODAY);
    await store.add(denied, TODAY);
    await store.decide(held, approval);
    await store.decide(denied, { ...approval, state: 'denied' });
    const openOn = async (day: string) =>
      (await store.open(day)).map(each => each.id);
    expect(await openOn(TODAY)).toEqual(['1']);
    expect(await openOn('2026-11-23')).toEqual([]);
  });

  it('are one at a time for an entity and a check, also when two ask at once', async () => {
    const both = await Promise.allSettled(
      ['1', '2'].map(each => store.add(anExemption(each), TODAY)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
    await expect(store.add(anExemption('3'), TODAY)).rejects.toThrow(
      'There is an exemption for this entity and check already',
    );
    await store.add(anExemption('4', { check: 'OWN-01' }), TODAY);
  });

  it('make room once they have ended, or were taken back', async () => {
    const short = anExemption('1', { endsOn: TODAY });
    await store.add(short, TODAY);
    await store.add(anExemption('2'), '2026-11-23');
    await store.decide(anExemption('2'), { ...approval, state: 'withdrawn' });
    await store.add(anExemption('3', { requestedAt: NOON + 1 }), '2026-11-23');
    const all = await store.list({ entityRef: 'component:acme/shop' });
    expect(all.map(each => [each.id, each.state])).toEqual([
      ['3', 'requested'],
      ['2', 'withdrawn'],
      ['1', 'requested'],
    ]);
    expect(await store.list({ entityRef: 'component:acme/till' })).toEqual([]);
  });

  it('are decided once: who comes second is told', async () => {
    const exemption = anExemption('1');
    await store.add(exemption, TODAY);
    const decided = await store.decide(exemption, approval);
    expect(decided).toMatchObject({
      state: 'approved',
      decidedBy: 'user:acme/bob',
      decidedAt: NOON + 5,
    });
    await expect(
      store.decide(exemption, { ...approval, state: 'denied' }),
    ).rejects.toThrow('Somebody has decided about this exemption meanwhile');
    expect((await store.find('1'))?.state).toBe('approved');
  });
});
