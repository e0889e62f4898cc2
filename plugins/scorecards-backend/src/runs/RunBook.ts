import type { RunError } from '@banyan/backstage-plugin-banyan-common';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { randomUUID } from 'node:crypto';
import { type RunRow, runTable } from '../store/runRows';
import type { RunActor, RunOrder } from './Run';

type Options = {
  database: Database;
  /** Who this replica is. */
  replica: string;
  /** A run is given up when its replica has not been heard for so long. */
  deadMs: number;
  now: () => number;
};

/** The run is no longer that of this replica: it was cancelled, or given up. */
export class LostRun extends Error {}

/** A run that is in work here. */
export type ClaimedRun = {
  row: RunRow;
  /** True when it was interrupted, and nothing was done since: what it had written is still right. */
  isContinued: boolean;
};

type Progress = Partial<
  Pick<RunRow, 'done' | 'judging_at' | 'phase' | 'total'>
>;

type End = {
  state: 'failed' | 'interrupted';
  errors: readonly RunError[];
};

const OPEN = ['queued', 'running'] as const;
const WITHOUT_END = {
  ...{ started_at: null, judging_at: null, finished_at: null },
  ...{ replica: null, heartbeat_at: null, done_no: null },
  ...{ done: 0, total: 0, changed: null, errors: '[]' },
};

/** Whoever has changed this row is alone in beginning and ending runs until its transaction is over. */
const alone = (transaction: Database) =>
  transaction('run_claims').where({ id: 1 }).update({ id: 1 });

/** The runs in the database, which all replicas share. */
export class RunBook {
  constructor(private readonly options: Options) {}

  /** The same order that still waits is not written down twice. */
  async add(order: RunOrder, { by, trigger }: RunActor): Promise<RunRow> {
    const { database, now } = this.options;
    const asked = {
      scope: order.scope,
      scorecards: JSON.stringify(order.scorecards.toSorted()),
      checks: JSON.stringify(order.checks.toSorted()),
    };
    return database.transaction(async transaction => {
      await alone(transaction);
      const same = await runTable(transaction)
        .where({ ...asked, state: 'queued' })
        .first();
      if (same) return same;
      const [row] = await runTable(transaction)
        .insert({
          ...{ ...WITHOUT_END, ...asked, id: randomUUID() },
          ...{ state: 'queued', phase: 'waiting', cause: trigger },
          ...{ started_by: by, created_at: now(), is_told: false },
        })
        .returning('*');
      return row;
    });
  }

  find(id: string): Promise<RunRow | undefined> {
    return runTable(this.options.database).where({ id }).first();
  }

  /** In the order in which they were asked for. */
  async open(): Promise<RunRow[]> {
    return runTable(this.options.database)
      .whereIn('state', OPEN)
      .orderBy('seq');
  }

  /** Newest first. */
  async page(before: number, limit: number): Promise<RunRow[]> {
    return runTable(this.options.database)
      .where('seq', '<', before)
      .orderBy('seq', 'desc')
      .limit(limit);
  }

  /** Takes the run that is chosen of those that wait or are in work; undefined = there is none. */
  async claim(
    choose: (open: readonly RunRow[]) => RunRow | undefined,
  ): Promise<ClaimedRun | undefined> {
    const { database, now, replica } = this.options;
    return database.transaction(async transaction => {
      await alone(transaction);
      const chosen = choose(
        await runTable(transaction).whereIn('state', OPEN).orderBy('seq'),
      );
      if (!chosen) return undefined;
      const { done_no: newest } = await transaction('run_claims')
        .where({ id: 1 })
        .first();
      const [row] = await runTable(transaction)
        .where({ seq: chosen.seq, state: 'queued' })
        .update({
          ...{ state: 'running', phase: 'collecting', replica },
          ...{ started_at: now(), heartbeat_at: now(), base_no: newest },
        })
        .returning('*');
      const isContinued =
        chosen.base_no !== null && Number(chosen.base_no) === Number(newest);
      return { row, isContinued };
    });
  }

  /** Writes down how far a run is, and that somebody works on it. */
  async progress(
    { seq }: Pick<RunRow, 'seq'>,
    progress: Progress,
    database = this.options.database,
  ): Promise<void> {
    const { now, replica } = this.options;
    const updated = await runTable(database)
      .where({ seq, replica, state: 'running' })
      .update({ ...progress, heartbeat_at: now() });
    if (updated === 0) throw new LostRun('The run was ended by somebody else');
  }

  /** What was written down for a run counts from now on. */
  async finish(
    { seq }: Pick<RunRow, 'seq'>,
    { changed, errors }: { changed: number; errors: readonly RunError[] },
  ): Promise<void> {
    const { database, now, replica } = this.options;
    await database.transaction(async transaction => {
      await transaction('run_claims').where({ id: 1 }).increment('done_no', 1);
      const { done_no } = await transaction('run_claims')
        .where({ id: 1 })
        .first();
      const updated = await runTable(transaction)
        .where({ seq, replica, state: 'running' })
        .update({
          ...{ state: 'done', phase: 'ended', done_no, changed },
          ...{ errors: JSON.stringify(errors), finished_at: now() },
        });
      if (updated === 0)
        throw new LostRun('The run was ended by somebody else');
    });
  }

  /** Ends a run that is in work here without results. */
  async giveUp(
    { seq }: Pick<RunRow, 'seq'>,
    { state, errors }: End,
  ): Promise<void> {
    const { database, now, replica } = this.options;
    await runTable(database)
      .where({ seq, replica, state: 'running' })
      .update({
        ...{ state, phase: 'ended', finished_at: now() },
        errors: JSON.stringify(errors),
      });
  }

  /** Whichever replica works on it notices. */
  async cancel(id: string): Promise<void> {
    const { database, now } = this.options;
    await runTable(database)
      .where({ id })
      .whereIn('state', OPEN)
      .update({ state: 'cancelled', phase: 'ended', finished_at: now() });
  }

  /** Queues a run again that did not come to its end. */
  async requeue(id: string): Promise<void> {
    await runTable(this.options.database)
      .where({ id })
      .whereIn('state', ['failed', 'interrupted'])
      .update({ ...WITHOUT_END, state: 'queued', phase: 'waiting' });
  }

  /** Runs whose replica has gone are interrupted. */
  async markDead(): Promise<void> {
    const { database, deadMs, now } = this.options;
    await runTable(database)
      .where('state', 'running')
      .where('heartbeat_at', '<', now() - deadMs)
      .update({ state: 'interrupted', phase: 'ended', finished_at: now() });
  }
}
