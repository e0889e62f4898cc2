import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { BreakersConfig } from '../breakersConfig';
import type { Clock } from '../live/Clock';
import type { Leases } from './Leases';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** So that nobody waits for long while rows are deleted. */
const ROWS_AT_ONCE = 5_000;

type RetentionOptions = {
  database: Database;
  leases: Leases;
  clock: Clock;
  retention: BreakersConfig['retention'];
};

type Table = { name: string; key: string; column?: string };

/** Deletes the rows of a table of before a moment, a part at a time. */
async function forgetBefore(
  database: Database,
  { name, key, column = 'at' }: Table,
  moment: number,
): Promise<void> {
  for (;;) {
    const old = database(name)
      .select(key)
      .where(column, '<', moment)
      .limit(ROWS_AT_ONCE);
    const count = await database(name).whereIn(key, old).delete();
    if (count === 0) return;
  }
}

/** Forgets what is older than it is to be kept. */
export async function forgetOld({
  database,
  leases,
  clock,
  retention,
}: RetentionOptions): Promise<void> {
  const now = clock.now();
  const { transitionsMs, minutesMs } = retention;
  for (const name of ['transitions', 'events'])
    await forgetBefore(database, { name, key: 'id' }, now - transitionsMs);
  await forgetBefore(database, { name: 'minutes', key: 'at' }, now - minutesMs);
  const states = { name: 'target_states', key: 'source' };
  await forgetBefore(database, states, now - DAY_MS);
  await leases.forgetBefore(now - DAY_MS);
}

/** Has one replica forget every hour. */
export async function scheduleRetention(
  scheduler: SchedulerService,
  options: RetentionOptions,
): Promise<void> {
  await scheduler.scheduleTask({
    id: 'circuit-breakers-retention',
    scope: 'global',
    frequency: { hours: 1 },
    timeout: { minutes: 10 },
    initialDelay: { minutes: 5 },
    fn: () => forgetOld(options),
  });
}
