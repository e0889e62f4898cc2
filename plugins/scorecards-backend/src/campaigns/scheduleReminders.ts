import type { SchedulerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Scorecards } from '../Scorecards';
import { CampaignReminders, type RemindersOptions } from './CampaignReminders';
import { DatabaseCampaignStore } from './DatabaseCampaignStore';

type Options = Omit<RemindersOptions, 'campaigns'> & {
  scheduler: SchedulerService;
  scorecards: Pick<Scorecards, 'database'>;
};

/** Has one replica at a time remind groups of their campaigns. */
export function scheduleReminders({
  scheduler,
  scorecards,
  ...options
}: Options): Promise<void> {
  const campaigns = new DatabaseCampaignStore(scorecards.database);
  const reminders = new CampaignReminders({ ...options, campaigns });
  return scheduler.scheduleTask({
    id: 'scorecards-campaign-reminders',
    scope: 'global',
    frequency: { hours: 1 },
    initialDelay: { minutes: 2 },
    timeout: { minutes: 5 },
    async fn(signal) {
      try {
        await reminders.look();
      } catch (error) {
        // When the backend ends, its database goes.
        if (!signal.aborted)
          options.logger.warn(
            `Groups were not reminded of campaigns; it is tried again: ${toError(error).message}`,
          );
      }
    },
  });
}
