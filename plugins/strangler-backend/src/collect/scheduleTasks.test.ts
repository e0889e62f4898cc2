import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { scheduleTasks } from './scheduleTasks';

type Scheduled = SchedulerServiceTaskScheduleDefinition & {
  id: string;
  fn: () => Promise<void>;
};

async function scheduled(look: () => Promise<void>) {
  const all: Scheduled[] = [];
  const logger = mockServices.logger.mock();
  const scheduler = mockServices.scheduler.mock({
    scheduleTask: async task => void all.push(task as Scheduled),
  });
  const nothing = async () => {};
  await scheduleTasks(scheduler, {
    tasks: { look, snapshots: nothing, retention: nothing },
    config: { pollMs: 7_000 },
    logger,
  });
  return { all, logger };
}

describe('scheduleTasks', () => {
  it('has every task done by one replica at a time', async () => {
    const { all } = await scheduled(async () => {});
    expect(all.map(({ id, scope }) => [id, scope])).toEqual([
      ['strangler-look', 'global'],
      ['strangler-snapshots', 'global'],
      ['strangler-retention', 'global'],
    ]);
    expect(all[0].frequency).toEqual({ milliseconds: 7_000 });
  });

  it('says once that a task fails, and that it goes well again', async () => {
    let isDown = true;
    const { all, logger } = await scheduled(async () => {
      if (isDown) throw new Error('the database is gone');
    });
    for (let i = 0; i < 3; i++) await all[0].fn();
    expect(logger.warn.mock.calls).toEqual([
      [
        'The look of migrations failed; it is tried again: the database is gone',
      ],
    ]);
    isDown = false;
    await all[0].fn();
    await all[0].fn();
    expect(logger.info).toHaveBeenCalledTimes(1);
  });
});
