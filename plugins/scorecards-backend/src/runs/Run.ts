import type { Run, RunError } from '@banyan/backstage-plugin-banyan-common';

/** What is to be judged; nothing named = everything. */
export type RunOrder = {
  /** The full reference of a group, domain, system, or of a single entity. */
  scope: string | null;
  /** References of scorecards; empty = all published ones. */
  scorecards: readonly string[];
  /** Keys of checks; empty = all. */
  checks: readonly string[];
};

/** A run as the database has it, for whoever may see everything. */
export type RunRecord = RunOrder &
  Pick<
    Run,
    | 'changed'
    | 'createdAt'
    | 'done'
    | 'finishedAt'
    | 'id'
    | 'leftMs'
    | 'phase'
    | 'place'
    | 'startedAt'
    | 'startedBy'
    | 'state'
    | 'total'
    | 'trigger'
  > & {
    /** Runs that were ordered later have a higher one. */
    seq: number;
    errors: readonly RunError[];
  };

/** Who wants a run: the reference of a user or service, or nobody in particular. */
export type RunActor = { by: string | null; trigger: Run['trigger'] };

export type RunPage = { items: RunRecord[]; nextCursor: string | null };

/** Runs of all replicas. */
export interface Runs {
  /**
   * Queues a run and begins it as soon as no overlapping one is in work. The same order that still
   * waits is not queued twice. Fails with a sentence when there is no such scope, scorecard or check.
   */
  start(order: Partial<RunOrder>, actor: RunActor): Promise<RunRecord>;
  get(id: string): Promise<RunRecord | undefined>;
  /** Newest first. */
  list(query?: { limit?: number; cursor?: string }): Promise<RunPage>;
  /** Undefined = there is no such run; one that has ended stays as it is. */
  cancel(id: string): Promise<RunRecord | undefined>;
  /** Queues an interrupted or failed run again; undefined = there is no such run. */
  resume(id: string): Promise<RunRecord | undefined>;
  /** Entities that a run is about, as the catalog is now. */
  refsOf(order: RunOrder): Promise<readonly string[]>;
  /** When the next scheduled run is due; null = nobody knows. */
  nextAt(): Promise<number | null>;
}
