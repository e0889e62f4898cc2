import type { Campaign } from '@banyan/backstage-plugin-banyan-common';

/** A push to get some checks done, as it is on record. */
export type StoredCampaign = {
  id: string;
  title: string;
  brief: string;
  /** The group that leads it. */
  owner: string;
  /** Null = everything. */
  scope: string | null;
  /** Keys of checks. */
  checks: readonly string[];
  /** `YYYY-MM-DD`, UTC. */
  startsOn: string;
  targetOn: string;
  state: Campaign['state'];
  createdBy: string;
  createdAt: number;
};

/** That a group was reminded of a campaign: once a step for a target. */
export type Reminder = {
  campaignId: string;
  targetOn: string;
  step: string;
  group: string;
};

/** Keeps campaigns, for good. */
export interface CampaignStore {
  /** The newest first. */
  list(state?: StoredCampaign['state']): Promise<StoredCampaign[]>;
  find(id: string): Promise<StoredCampaign | undefined>;
  add(campaign: StoredCampaign): Promise<void>;
  /** Fails with a conflict when it is in another state than `from` by now. */
  change(
    campaign: StoredCampaign,
    from: StoredCampaign['state'],
  ): Promise<void>;
  wasReminded(reminder: Reminder): Promise<boolean>;
  addReminder(reminder: Reminder, at: number): Promise<void>;
}
