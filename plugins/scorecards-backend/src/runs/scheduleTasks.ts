import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { HumanDuration } from '@backstage/types';

/** What is done again and again. */
export type Tasks = Record<
  'retention' | 'schedule' | 'tending',
  () => Promise<void>
>;

/** That a task fails is said once, until it goes well again. */
function calmly(
  task: () => Promise<void>,
  { logger, name }: { logger: LoggerService; name: string },
): (signal?: AbortSignal) => Promise<void> {
  let isFailing = false;
  return async signal => {
    try {
      await task();
      if (isFailing) logger.info(`The ${name} of scorecards goes well again`);
      isFailing = false;
    } catch (error) {
      // When the backend ends, its database goes.
      if (!isFailing && !signal?.aborted)
        logger.warn(
          `The ${name} of scorecards failed; it is tried again: ${toError(error).message}`,
        );
      isFailing = true;
    }
  };
}

type Timing = {
  scope: 'global' | 'local';
  frequency: HumanDuration;
  initialDelay: HumanDuration;
};

const TIMINGS: Record<keyof Tasks, Timing> = {
  // Every replica may begin what waits, whichever was asked for it.
  tending: {
    scope: 'local',
    frequency: { seconds: 5 },
    initialDelay: { seconds: 5 },
  },
  schedule: {
    scope: 'global',
    frequency: { minutes: 1 },
    initialDelay: { seconds: 30 },
  },
  retention: {
    scope: 'global',
    frequency: { minutes: 30 },
    initialDelay: { minutes: 2 },
  },
};

const NAMES = ['tending', 'schedule', 'retention'] as const;

/** Has replicas begin runs, and one of them at a time keep the schedule and forget what is old. */
export async function scheduleTasks(
  scheduler: SchedulerService,
  { logger, tasks }: { logger: LoggerService; tasks: Tasks },
): Promise<void> {
  for (const name of NAMES)
    await scheduler.scheduleTask({
      id: `scorecards-${name}`,
      ...TIMINGS[name],
      timeout: { minutes: 5 },
      fn: calmly(tasks[name], { logger, name }),
    });
}
