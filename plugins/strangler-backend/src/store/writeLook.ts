import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { randomUUID } from 'node:crypto';
import type { NewEvent, StoredTraffic } from './StranglerStore';
import { type TargetState, writeTarget } from './targetStates';
import { toTrafficRow } from './trafficRows';
import { writeEvent } from './writeEvent';

const ROWS_AT_ONCE = 200;

/** Written as a whole or not at all. */
export type Look = {
  state: TargetState;
  samples: readonly StoredTraffic[];
  events: readonly NewEvent[];
};

class WrittenMeanwhile extends Error {}

/** Writes what a look came to, unless another replica has written since the state was read; whether it did. */
export async function writeLook(
  database: Database,
  { state, samples, events }: Look,
): Promise<boolean> {
  try {
    await database.transaction(async transaction => {
      if (!(await writeTarget(transaction, state, randomUUID())))
        throw new WrittenMeanwhile();
      const rows = samples.map(each => ({
        ...toTrafficRow(each),
        is_summed: false,
      }));
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
        await transaction('samples')
          .insert(rows.slice(from, from + ROWS_AT_ONCE))
          .onConflict(['migration_ref', 'capability', 'source', 'from_at'])
          .ignore();
      for (const event of events) await writeEvent(transaction, event);
    });
    return true;
  } catch (error) {
    if (error instanceof WrittenMeanwhile) return false;
    throw error;
  }
}
