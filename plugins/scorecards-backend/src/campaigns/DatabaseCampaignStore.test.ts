import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { testDatabases } from '../__testUtils__/testDatabases';
import type { StoredCampaign } from './CampaignStore';
import { DatabaseCampaignStore } from './DatabaseCampaignStore';

const databases = testDatabases();
const NOON = Date.UTC(2026, 10, 22, 12);

const aCampaign = (
  id: string,
  changes: Partial<StoredCampaign> = {},
): StoredCampaign => ({
  id,
  title: 'Breakers by spring',
  brief: 'Every critical call gets one.',
  owner: 'group:acme/web',
  scope: 'group:acme/trade',
  checks: ['RES-01', 'scorecard:acme/own#ACME-01'],
  startsOn: '2026-11-01',
  targetOn: '2027-03-01',
  state: 'draft',
  createdBy: 'user:acme/ada',
  createdAt: NOON,
  ...changes,
});

describe.each(databases.ids)('campaigns on %s', id => {
  let database: Database;
  let store: DatabaseCampaignStore;

  beforeEach(async () => {
    database = await databases.migrated(id);
    store = new DatabaseCampaignStore(database);
  }, 60_000);

  it('are kept as they were made, the newest first', async () => {
    const second = aCampaign('2', { scope: null, createdAt: NOON + 1 });
    await store.add(aCampaign('1'));
    await store.add(second);
    expect(await store.find('1')).toEqual(aCampaign('1'));
    expect(await store.find('3')).toBeUndefined();
    expect(await store.list()).toEqual([second, aCampaign('1')]);
  });

  it('change from the state in which somebody saw them, and no other', async () => {
    await store.add(aCampaign('1'));
    const running = aCampaign('1', { state: 'running', title: 'Breakers' });
    await store.change(running, 'draft');
    expect(await store.list('running')).toEqual([running]);
    expect(await store.list('draft')).toEqual([]);
    await expect(
      store.change(aCampaign('1', { state: 'archived' }), 'draft'),
    ).rejects.toThrow('Somebody has changed this campaign meanwhile');
    expect(await store.find('1')).toEqual(running);
  });

  it('remember of what which group was reminded, for each target anew', async () => {
    const reminder = {
      campaignId: '1',
      targetOn: '2027-03-01',
      step: '14 days',
      group: 'group:acme/web',
    };
    expect(await store.wasReminded(reminder)).toBe(false);
    await store.addReminder(reminder, NOON);
    await store.addReminder(reminder, NOON + 1);
    expect(await store.wasReminded(reminder)).toBe(true);
    for (const other of [
      { step: '7 days' },
      { group: 'group:acme/pay' },
      { targetOn: '2027-04-01' },
      { campaignId: '2' },
    ])
      expect(await store.wasReminded({ ...reminder, ...other })).toBe(false);
  });
});
