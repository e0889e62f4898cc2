import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Plans } from '../plans/Plans';
import type { Answers } from './Answers';

type Options = {
  answers: Answers;
  logger: LoggerService;
  plans: Pick<Plans, 'all'>;
  scheduler: SchedulerService;
  now: () => number;
};

/** Makes the forecasts that a list needs before somebody asks for them, on each replica. */
export function forecastAhead({
  answers: { forecasts },
  logger,
  plans,
  scheduler,
  now,
}: Options): void {
  const make = async (signal: AbortSignal) => {
    for (const { migration } of await plans.all()) {
      if (signal.aborted) return;
      await forecasts.main(migration, now());
    }
  };
  scheduler
    .scheduleTask({
      id: 'strangler-forecasts',
      scope: 'local',
      frequency: { minutes: 1 },
      initialDelay: { seconds: 20 },
      timeout: { minutes: 5 },
      fn: make,
    })
    .catch(error =>
      logger.warn(`Forecasts are not made ahead: ${toError(error).message}`),
    );
}
