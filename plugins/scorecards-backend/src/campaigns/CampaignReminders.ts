import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import type { CampaignResponse } from '@banyan/backstage-plugin-banyan-common';
import type { Callers } from '../answers/Callers';
import { dayOf, daysBetween } from '../days/days';
import type { CampaignStore, StoredCampaign } from './CampaignStore';
import { leftByOwner } from './leftByOwner';
import { dueStep, type ReminderStep } from './reminderSteps';
import { seenCampaign } from './seenCampaign';

/** What reminders need. */
export type RemindersOptions = {
  callers: Pick<Callers, 'itself'>;
  campaigns: CampaignStore;
  logger: LoggerService;
  /** Undefined = nobody is reminded. */
  notifications: NotificationService | undefined;
  now: () => number;
};

type Group = CampaignResponse['groups'][number];

const counted = (count: number, word: string) =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

function whenDue(days: number): string {
  if (days < 0) return `was due ${counted(-days, 'day')} ago`;
  return days === 0 ? 'is due today' : `is due in ${counted(days, 'day')}`;
}

/** What a group with something left reads; it tells of nothing but their own. */
function payload(
  { id, title, brief }: StoredCampaign,
  { passed, counting }: Group,
  days: number,
): NotificationSendOptions['payload'] {
  const left = counting - passed;
  return {
    title: `${title} ${whenDue(days)}: ${left} of your ${counted(counting, 'check')} ${left === 1 ? 'is' : 'are'} left`,
    description: brief,
    link: `/scorecards/campaigns?campaign=${id}`,
    severity: days < 0 ? 'high' : 'normal',
    topic: 'scorecards',
    scope: `scorecards:campaign:${id}`,
  };
}

/** Reminds groups of what they have left to do in campaigns, once a step. */
export class CampaignReminders {
  constructor(private readonly options: RemindersOptions) {}

  /** To be done again and again, by one replica at a time. */
  async look(): Promise<void> {
    const { callers, campaigns, now } = this.options;
    const today = dayOf(now());
    const running = await campaigns.list('running');
    const due = running.flatMap(campaign => {
      const days = daysBetween(today, campaign.targetOn);
      const step = campaign.startsOn <= today ? dueStep(days) : undefined;
      return step === undefined ? [] : [{ campaign, days, step }];
    });
    if (due.length === 0) return;
    const { sight } = await callers.itself();
    for (const each of due) {
      const seen = seenCampaign(sight, each.campaign);
      const groups = seen ? leftByOwner(sight, seen) : [];
      for (const group of groups) await this.#remind(group, each);
    }
  }

  async #remind(
    group: Group,
    due: { campaign: StoredCampaign; days: number; step: ReminderStep },
  ): Promise<void> {
    const { campaigns, logger, notifications, now } = this.options;
    const { owner, passed, counting } = group;
    if (owner === null || passed === counting) return;
    const { campaign, days, step } = due;
    const { id: campaignId, targetOn } = campaign;
    const reminder = { campaignId, targetOn, step, group: owner.ref };
    if (await campaigns.wasReminded(reminder)) return;
    try {
      await notifications?.send({
        recipients: { type: 'entity', entityRef: owner.ref },
        payload: payload(campaign, group, days),
      });
      await campaigns.addReminder(reminder, now());
    } catch (error) {
      logger.warn(
        `A group was not reminded of a campaign (${toError(error).message}); it is tried again`,
      );
    }
  }
}
