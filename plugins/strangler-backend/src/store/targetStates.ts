import type { ParallelRun, SideTraffic } from '@banyan/core';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { Whole } from './trafficRows';

/** What a source told last of one capability. */
export type Totals = {
  /** When what was counted until then became a sample, or was begun with. */
  at: number;
  /** When it was last seen, the same or not. */
  seenAt: number;
  /** By the clock of the producer. */
  observedAt?: number;
  /** Absent = the source tells of a time each, not of counters. */
  counters?: {
    new?: SideTraffic;
    legacy?: SideTraffic;
    parallelRun?: ParallelRun;
  };
};

/** What a gateway was configured to send to the new side. */
export type Intended = {
  percent: number;
  /** Since when it is known to be so. */
  since: number;
  /** When it was told last. */
  toldAt: number;
};

/** How reading one migration at one source goes, and what it told last. */
export type TargetState = {
  migrationRef: string;
  source: string;
  /** Null = nothing is written yet. */
  revision: string | null;
  triedAt: number;
  readAt: number | null;
  /** In a row. */
  failures: number;
  /** What is wrong, with the source or with some of what it told. */
  problem: string | null;
  totals: Readonly<Record<string, Totals>>;
  intended: Readonly<Record<string, Intended>>;
};

type Row = {
  migration_ref: string;
  source: string;
  revision: string;
  tried_at: Whole;
  read_at: Whole | null;
  failures: number;
  problem: string | null;
  totals: string;
  intended: string;
};

/** A target without what its counters stood at. */
export type TargetHealth = Omit<TargetState, 'totals'>;

const HEALTH = [
  'migration_ref',
  'source',
  'revision',
  'tried_at',
  'read_at',
  'failures',
  'problem',
  'intended',
] as const;

const toHealth = (row: Omit<Row, 'totals'>): TargetHealth => ({
  migrationRef: row.migration_ref,
  source: row.source,
  revision: row.revision,
  triedAt: Number(row.tried_at),
  readAt: row.read_at === null ? null : Number(row.read_at),
  failures: row.failures,
  problem: row.problem,
  intended: JSON.parse(row.intended),
});

const toRow = (state: TargetState, revision: string): Row => ({
  migration_ref: state.migrationRef,
  source: state.source,
  revision,
  tried_at: state.triedAt,
  read_at: state.readAt,
  failures: state.failures,
  problem: state.problem,
  totals: JSON.stringify(state.totals),
  intended: JSON.stringify(state.intended),
});

/** Of a target that was never read. */
export const newTarget = (
  migrationRef: string,
  source: string,
): TargetState => ({
  migrationRef,
  source,
  revision: null,
  triedAt: 0,
  readAt: null,
  failures: 0,
  problem: null,
  totals: {},
  intended: {},
});

/** What the database remembers of all targets, so that any replica can go on. */
export async function targetStates(database: Database): Promise<TargetState[]> {
  const rows = await database<Row>('targets');
  return rows.map(row => ({
    ...toHealth(row),
    totals: JSON.parse(row.totals),
  }));
}

/** Undefined = it was never read. */
export async function targetState(
  database: Database,
  target: Pick<TargetState, 'migrationRef' | 'source'>,
): Promise<TargetState | undefined> {
  const row = await database<Row>('targets')
    .where({ migration_ref: target.migrationRef, source: target.source })
    .first();
  return row && { ...toHealth(row), totals: JSON.parse(row.totals) };
}

/** The health of targets and what they are configured to; undefined = of all migrations. */
export async function targetHealth(
  database: Database,
  migrationRefs?: readonly string[],
): Promise<TargetHealth[]> {
  const rows = database<Row>('targets').select(...HEALTH);
  if (migrationRefs) rows.whereIn('migration_ref', [...migrationRefs]);
  return (await rows).map(toHealth);
}

/** Writes a state unless another replica has written since it was read; whether it did. */
export async function writeTarget(
  transaction: Database,
  state: TargetState,
  revision: string,
): Promise<boolean> {
  const row = toRow(state, revision);
  const key = { migration_ref: state.migrationRef, source: state.source };
  if (state.revision !== null) {
    const count = await transaction<Row>('targets')
      .where({ ...key, revision: state.revision })
      .update(row);
    return count === 1;
  }
  await transaction<Row>('targets')
    .insert(row)
    .onConflict(['migration_ref', 'source'])
    .ignore();
  const written = await transaction<Row>('targets').where(key).first();
  return written?.revision === revision;
}

/** Forgets targets that nobody has tried to read since a moment. */
export const forgetTargets = (
  database: Database,
  moment: number,
): Promise<number> =>
  database<Row>('targets').where('tried_at', '<', moment).delete();
