import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { ScorecardsConfig } from '../scorecardsConfig';
import { discardRun } from './leftovers';
import { changeTable, inBatches, resultTable } from './resultRows';
import { runTable } from './runRows';

const ENDED = ['cancelled', 'failed', 'interrupted'] as const;
/** What was interrupted may be resumed for so long. */
const RESUME_MS = 60 * 60_000;
const BATCH = 500;

type Options = {
  now: number;
  retention: ScorecardsConfig['retention'];
};

/** Deletes a part at a time: others want to use the database, too. */
async function inParts(
  database: Database,
  { table, column, before }: { table: string; column: string; before: number },
): Promise<void> {
  const moments: Record<string, number | string>[] = await database(table)
    .where(column, '<', before)
    .distinct(column)
    .orderBy(column)
    .limit(BATCH);
  for (const moment of moments)
    await database(table).where(column, moment[column]).delete();
}

/** Runs beyond those that are to be kept, and nothing in use rests on. */
async function oldRuns(database: Database, keep: number): Promise<number[]> {
  const [newest] = await runTable(database)
    .orderBy('seq', 'desc')
    .offset(keep)
    .limit(1);
  if (!newest) return [];
  const rows = await runTable(database)
    .where('seq', '<=', newest.seq)
    .whereIn('state', ['done', ...ENDED])
    .whereNotIn('seq', resultTable(database).distinct('run_seq'))
    .select('seq');
  return rows.map(({ seq }) => Number(seq));
}

/** Forgets what is older than it is to be kept. Present results stay. */
export async function keepResults(
  database: Database,
  { now, retention }: Options,
): Promise<void> {
  const { changesMs, pushedMs, runs } = retention;
  const given = await runTable(database)
    .whereIn('state', ENDED)
    .where('finished_at', '<', now - RESUME_MS)
    .whereIn('seq', resultTable(database).distinct('run_seq'))
    .select('seq');
  for (const { seq } of given) await discardRun(database, { seq: Number(seq) });
  await inParts(database, {
    ...{ table: 'verdict_changes', column: 'at', before: now - changesMs },
  });
  await inParts(database, {
    ...{ table: 'pushed_facts', column: 'pushed_at', before: now - pushedMs },
  });
  for (const seqs of inBatches(await oldRuns(database, runs), BATCH)) {
    // Changes of a run that never ended well count for nothing, even without it.
    await changeTable(database)
      .whereIn(
        'run_seq',
        runTable(database)
          .whereIn('seq', seqs)
          .whereNull('done_no')
          .select('seq'),
      )
      .delete();
    await runTable(database).whereIn('seq', seqs).delete();
  }
}
