import type { Run, RunError } from '@banyan/backstage-plugin-banyan-common';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { RunOrder, RunRecord } from '../runs/Run';

type Moment = number | string | null;

/** A run as the database has it. */
export type RunRow = {
  seq: number | string;
  id: string;
  state: Run['state'];
  phase: Run['phase'];
  cause: Run['trigger'];
  scope: string | null;
  scorecards: string;
  checks: string;
  started_by: string | null;
  created_at: number | string;
  started_at: Moment;
  judging_at: Moment;
  finished_at: Moment;
  replica: string | null;
  heartbeat_at: Moment;
  revision: string | null;
  base_no: number | string | null;
  done_no: number | string | null;
  done: number;
  total: number;
  changed: number | null;
  errors: string;
  is_told: boolean | number;
};

export const runTable = (database: Database) => database<RunRow>('runs');

const momentOf = (value: Moment) => (value === null ? null : Number(value));

/** What a run is to judge. */
export const orderOf = ({
  scope,
  scorecards,
  checks,
}: Pick<RunRow, 'checks' | 'scope' | 'scorecards'>): RunOrder => ({
  scope,
  scorecards: JSON.parse(scorecards),
  checks: JSON.parse(checks),
});

/** True of a run that judges everything. */
export const isOfEverything = ({ checks, scope, scorecards }: RunOrder) =>
  scope === null && scorecards.length === 0 && checks.length === 0;

/** By the pace until now. */
function leftOf(
  { done, judging_at, state, total }: RunRow,
  now: number,
): number | null {
  const since = momentOf(judging_at);
  if (state !== 'running' || since === null || done === 0) return null;
  return Math.round(((now - since) / done) * Math.max(0, total - done));
}

/** A run for whoever may see everything; `place` = runs that are before it. */
export function toRecord(
  row: RunRow,
  { now, place = null }: { now: number; place?: number | null },
): RunRecord {
  const errors: RunError[] = JSON.parse(row.errors);
  return {
    ...orderOf(row),
    ...{ id: row.id, seq: Number(row.seq), state: row.state, phase: row.phase },
    ...{ trigger: row.cause, startedBy: row.started_by, place, errors },
    ...{ done: row.done, total: row.total, changed: row.changed },
    createdAt: Number(row.created_at),
    startedAt: momentOf(row.started_at),
    finishedAt: momentOf(row.finished_at),
    leftMs: leftOf(row, now),
  };
}
