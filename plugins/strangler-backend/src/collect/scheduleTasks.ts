import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';
import type { StranglerConfig } from '../stranglerConfig';
import { sentenceOf } from './asking';

type Name = 'look' | 'snapshots' | 'retention';

type Options = {
  tasks: Record<Name, () => Promise<void>>;
  config: Pick<StranglerConfig, 'pollMs'>;
  logger: LoggerService;
};

/** That a task fails is said once, until it goes well again. */
function calmly(
  task: () => Promise<void>,
  { name, logger }: { name: string; logger: LoggerService },
): (signal?: AbortSignal) => Promise<void> {
  let isFailing = false;
  return async signal => {
    try {
      await task();
      if (isFailing) logger.info(`The ${name} of migrations goes well again`);
      isFailing = false;
    } catch (error) {
      // When the backend ends, its database goes.
      if (!isFailing && !signal?.aborted)
        logger.warn(
          `The ${name} of migrations failed; it is tried again: ${sentenceOf(error)}`,
        );
      isFailing = true;
    }
  };
}

/** Has one replica at a time read gateways, write down how far migrations are, and sum up traffic. */
export async function scheduleTasks(
  scheduler: SchedulerService,
  { tasks, config, logger }: Options,
): Promise<void> {
  const schedule = (
    name: Name,
    frequency: HumanDuration,
    initialDelay: HumanDuration,
  ) =>
    scheduler.scheduleTask({
      id: `strangler-${name}`,
      scope: 'global',
      ...{ frequency, initialDelay },
      timeout: { minutes: 5 },
      fn: calmly(tasks[name], { name, logger }),
    });
  await schedule('look', { milliseconds: config.pollMs }, { seconds: 3 });
  await schedule('snapshots', { minutes: 10 }, { seconds: 30 });
  await schedule('retention', { minutes: 2 }, { minutes: 1 });
}
