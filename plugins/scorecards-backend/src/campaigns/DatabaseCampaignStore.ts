import { ConflictError } from '@backstage/errors';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { createHash } from 'node:crypto';
import type { CampaignStore, Reminder, StoredCampaign } from './CampaignStore';

const CAMPAIGNS = 'campaigns';
const REMINDERS = 'campaign_reminders';

type Row = {
  id: string;
  title: string;
  brief: string;
  owner: string;
  scope: string | null;
  checks: string;
  starts_on: string;
  target_on: string;
  state: StoredCampaign['state'];
  created_by: string;
  created_at: number | string;
};

type ReminderRow = {
  campaign_id: string;
  target_on: string;
  step: string;
  group_key: string;
  sent_at: number;
};

const toCampaign = (row: Row): StoredCampaign => ({
  id: row.id,
  title: row.title,
  brief: row.brief,
  owner: row.owner,
  scope: row.scope,
  checks: JSON.parse(row.checks),
  startsOn: row.starts_on,
  targetOn: row.target_on,
  state: row.state,
  createdBy: row.created_by,
  createdAt: Number(row.created_at),
});

const toRow = (campaign: StoredCampaign): Row => ({
  id: campaign.id,
  title: campaign.title,
  brief: campaign.brief,
  owner: campaign.owner,
  scope: campaign.scope,
  checks: JSON.stringify(campaign.checks),
  starts_on: campaign.startsOn,
  target_on: campaign.targetOn,
  state: campaign.state,
  created_by: campaign.createdBy,
  created_at: campaign.createdAt,
});

const keyOf = ({ campaignId, targetOn, step, group }: Reminder) => ({
  campaign_id: campaignId,
  target_on: targetOn,
  step,
  group_key: createHash('sha256').update(group).digest('hex'),
});

/** Keeps campaigns in the database of the plugin. */
export class DatabaseCampaignStore implements CampaignStore {
  constructor(private readonly database: Database) {}

  async list(state?: StoredCampaign['state']): Promise<StoredCampaign[]> {
    const query = this.database<Row>(CAMPAIGNS).orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
    if (state !== undefined) query.where({ state });
    const rows: Row[] = await query;
    return rows.map(toCampaign);
  }

  async find(id: string): Promise<StoredCampaign | undefined> {
    const row = await this.database<Row>(CAMPAIGNS).where({ id }).first();
    return row && toCampaign(row);
  }

  async add(campaign: StoredCampaign): Promise<void> {
    await this.database<Row>(CAMPAIGNS).insert(toRow(campaign));
  }

  async change(
    campaign: StoredCampaign,
    from: StoredCampaign['state'],
  ): Promise<void> {
    const { id, ...columns } = toRow(campaign);
    const changed = await this.database<Row>(CAMPAIGNS)
      .where({ id, state: from })
      .update(columns);
    if (changed > 0) return;
    throw new ConflictError(
      'Somebody has changed this campaign meanwhile. Load the page again to see it.',
    );
  }

  async wasReminded(reminder: Reminder): Promise<boolean> {
    const row = await this.database<ReminderRow>(REMINDERS)
      .where(keyOf(reminder))
      .first();
    return row !== undefined;
  }

  async addReminder(reminder: Reminder, at: number): Promise<void> {
    await this.database<ReminderRow>(REMINDERS)
      .insert({ ...keyOf(reminder), sent_at: at })
      .onConflict(['campaign_id', 'target_on', 'step', 'group_key'])
      .ignore();
  }
}
