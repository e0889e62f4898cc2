import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { setImmediate } from 'node:timers/promises';
import {
  changeTable,
  inBatches,
  type ResultRow,
  resultTable,
} from './resultRows';

const BATCH = 200;

type Run = { seq: number };

const refsOfRun = async (
  database: Database,
  { seq }: Run,
  limit?: number,
): Promise<string[]> => {
  const query = resultTable(database).where('run_seq', seq);
  if (limit !== undefined) query.limit(limit);
  const rows: Pick<ResultRow, 'entity_ref'>[] =
    await query.select('entity_ref');
  return rows.map(row => row.entity_ref);
};

/** Entities that a run which was interrupted had judged. */
export const judgedBefore = (database: Database, run: Run) =>
  refsOfRun(database, run);

/** Takes back what a run wrote that did not come to its end. */
export async function discardRun(database: Database, run: Run): Promise<void> {
  const of = { run_seq: run.seq };
  for (;;) {
    const refs = await refsOfRun(database, run, BATCH);
    if (refs.length === 0) break;
    await changeTable(database).where(of).whereIn('entity_ref', refs).delete();
    await resultTable(database).where(of).whereIn('entity_ref', refs).delete();
    await setImmediate();
  }
  await changeTable(database).where(of).delete();
}

/** Deletes what the results of a run replace, and what belongs to entities that are gone. */
export async function deleteReplaced(
  database: Database,
  run: Run,
  { gone, judged }: { gone: readonly string[]; judged: readonly string[] },
): Promise<void> {
  const newBody = database('entity_results as newest')
    .where('newest.run_seq', run.seq)
    .whereNotNull('newest.body')
    .whereRaw('newest.entity_ref = entity_results.entity_ref')
    .select(database.raw('1'));
  for (const refs of inBatches(judged, BATCH)) {
    await resultTable(database)
      .whereIn('entity_ref', refs)
      .whereNot('run_seq', run.seq)
      .where(former => former.whereNull('body').orWhereExists(newBody.clone()))
      .delete();
    await setImmediate();
  }
  for (const refs of inBatches(gone, BATCH))
    await resultTable(database)
      .whereIn('entity_ref', refs)
      .whereNot('run_seq', run.seq)
      .delete();
}
