import type { CheckEvidence, JudgedVerdict } from '@banyan/core';
import type { RunRecord } from '../runs/Run';

/** What one check said of one entity, as it was stored. */
export type StoredResult = {
  /** The key of the check. */
  check: string;
  verdict: JudgedVerdict;
  message: string;
  evidence: readonly CheckEvidence[];
  patch?: string;
};

/** All that was said of one entity in a run that is done. */
export type StoredEntity = {
  entityRef: string;
  judgedAt: number;
  results: readonly StoredResult[];
};

/** That a check says something else than in the run before; null = it said nothing. */
export type VerdictChange = {
  entityRef: string;
  /** The key of the check. */
  check: string;
  from: JudgedVerdict | null;
  to: JudgedVerdict | null;
  /** When it was judged so, epoch milliseconds. */
  at: number;
};

export type ChangeQuery = {
  /** Undefined = of all entities. */
  refs?: readonly string[];
  checks?: readonly string[];
  /** Epoch milliseconds; included. */
  from?: number;
  /** Undefined = all. */
  limit?: number;
};

/** What was judged before; kept in the database, shared by all replicas. Only runs that are done count. */
export interface ScorecardStore {
  /** Newest first. */
  changes(query?: ChangeQuery): Promise<VerdictChange[]>;
  /** The newest runs that are done, newest first. */
  lastRuns(limit: number): Promise<RunRecord[]>;
  /** Messages and evidence of entities; one that was not judged is absent. */
  details(refs: readonly string[]): Promise<Map<string, StoredEntity>>;
  /** When the first run was done; null = none was. */
  since(): Promise<number | null>;
}

/** Which run present results rest on. */
export type Evaluated = {
  runId: string;
  /** When the newest run of everything was done, else the newest one at all. */
  at: number;
  /** True when the newest run of everything is older than two of its intervals. */
  stale: boolean;
};

/** The present verdicts of all entities, in memory. It never changes: a newer one takes its place. */
export interface ResultsView {
  /** Another one whenever a run is done. */
  readonly revision: string;
  /** Null = nothing has run yet. */
  readonly evaluated: Evaluated | null;
  /** Entities that were judged. */
  refs(): Iterable<string>;
  /** By the key of the check; undefined = the entity was not judged. */
  verdictsOf(ref: string): ReadonlyMap<string, JudgedVerdict> | undefined;
  evaluatedAt(ref: string): number | undefined;
  /** When it was judged for the first time. */
  firstAt(ref: string): number | undefined;
  /** Entities, itself aside, that the evidence of a check names. */
  mentions(ref: string, check: string): readonly string[];
  /** Messages and evidence, read from the database. */
  details(
    refs: readonly string[],
  ): Promise<Map<string, readonly StoredResult[]>>;
}
