import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { RunRecord } from '../runs/Run';
import { changeTable, storedDetails, toChange } from './resultRows';
import { runTable, toRecord } from './runRows';
import type {
  ChangeQuery,
  ScorecardStore,
  StoredEntity,
  VerdictChange,
} from './ScorecardStore';

type Options = { database: Database; now: () => number };

/** So many references are looked up one by one; beyond that all changes are read. */
const MOST_REFS = 500;

/** Keeps everything in the database of the plugin. */
export class DatabaseScorecardStore implements ScorecardStore {
  constructor(private readonly options: Options) {}

  async changes({ refs, checks, from, limit }: ChangeQuery = {}): Promise<
    VerdictChange[]
  > {
    const { database } = this.options;
    const isShort = refs !== undefined && refs.length <= MOST_REFS;
    const query = changeTable(database)
      .whereNotIn(
        'run_seq',
        runTable(database).whereNull('done_no').select('seq'),
      )
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'run_seq', order: 'desc' },
        { column: 'entity_ref' },
        { column: 'check_key' },
      ]);
    if (isShort) query.whereIn('entity_ref', [...refs]);
    if (checks) query.whereIn('check_key', [...checks]);
    if (from !== undefined) query.where('at', '>=', from);
    if (limit !== undefined && (isShort || !refs)) query.limit(limit);
    const changes = (await query).map(toChange);
    if (!refs || isShort) return changes;
    const wanted = new Set(refs);
    return changes
      .filter(({ entityRef }) => wanted.has(entityRef))
      .slice(0, limit);
  }

  async lastRuns(limit: number): Promise<RunRecord[]> {
    const { database, now } = this.options;
    const rows = await runTable(database)
      .whereNotNull('done_no')
      .orderBy('done_no', 'desc')
      .limit(limit);
    return rows.map(row => toRecord(row, { now: now() }));
  }

  details(refs: readonly string[]): Promise<Map<string, StoredEntity>> {
    return storedDetails(this.options.database, refs);
  }

  async since(): Promise<number | null> {
    const rows: { first: number | string | null }[] = await this.options
      .database('entity_results')
      .join('runs', 'runs.seq', 'entity_results.run_seq')
      .whereNotNull('runs.done_no')
      .min({ first: 'first_at' });
    const first = rows[0]?.first ?? null;
    return first === null ? null : Number(first);
  }
}
