import type { ComponentTally, FileTally, PairTally } from '@banyan/core';
import type { CommitTally } from './commitTally';
import type { Months } from './months';
import type { RepositoryTally } from './tallies';

/** How far a repository is mined. */
export type RepositoryState = {
  name: string;
  lastCommit?: string;
  /** Hash of which folders belonged to which components, and of how many months counted. */
  mapping?: string;
  /** ISO 8601. */
  minedAt?: string;
  /** Why the last try failed, in words for everybody. */
  error?: string;
};

/** What was mined of a repository. */
export type Mined = Required<Omit<RepositoryState, 'error'>> & {
  /** The last commit that was mined before; what was added up until then counts on. */
  since?: string;
  /** True = nothing of what was mined before counts any more. */
  anew: boolean;
  tallies: readonly RepositoryTally[];
};

type Of<T> = T & { repository: string };

/** Everything that is added up, each row over all months asked for; its month is the last of them. */
export type Totals = {
  files: Of<FileTally>[];
  components: Of<ComponentTally>[];
  pairs: Of<PairTally>[];
  together: Of<CommitTally>[];
};

/** Keeps commits added up by month. */
export interface CoordinationStore {
  /** Sorted by name. */
  states(): Promise<RepositoryState[]>;
  totals(months: Months): Promise<Totals>;
  /** Adds to what there is, or takes its place; readers see all of it or nothing. */
  save(mined: Mined): Promise<void>;
  fail(name: string, error: string): Promise<void>;
  /** Forgets all other repositories. */
  keepOnly(names: readonly string[]): Promise<void>;
  forgetBefore(month: string): Promise<void>;
}
