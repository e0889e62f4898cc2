import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { StranglerConfig } from '../stranglerConfig';
import { forgetTargets } from './targetStates';
import { sumUp } from './summing';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** What was over for so long may be told again. */
const OCCURRENCE_MS = 30 * DAY_MS;

type Options = {
  now: number;
  retention: StranglerConfig['retention'];
};

/** Sums up what is new, and forgets what is older than it is to be kept. Events and snapshots stay. */
export async function keepTraffic(
  database: Database,
  { now, retention }: Options,
): Promise<void> {
  const { samplesMs, hoursMs, daysMs } = retention;
  await sumUp(database);
  await database('samples')
    .where('is_summed', true)
    .where('to_at', '<', now - samplesMs)
    .delete();
  await database('hours')
    .where('at', '<', now - hoursMs)
    .delete();
  await database('days')
    .where('at', '<', now - daysMs)
    .delete();
  await forgetTargets(database, now - DAY_MS);
  await database('occurrences')
    .where('seen_at', '<', now - OCCURRENCE_MS)
    .delete();
}
