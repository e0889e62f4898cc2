import type { FilterPredicate } from '@backstage/filter-predicates';
import type { Check } from '@banyan/core';

/** A check as a scorecard counts it. @public */
export type ScorecardEntry = {
  /** The id of a check of Banyan, or `scorecard:<namespace>/<name>#<id>` of a rule. */
  key: string;
  level: string;
  weight: number;
  /** Null = every entity that the scorecard applies to. */
  filter: FilterPredicate | null;
  /** The day from which it counts, `YYYY-MM-DD`; null = it does. */
  from: string | null;
  check: Check;
  message?: string;
  remediation?: string;
  link?: string;
};

/** A Scorecard of the catalog, ready to be judged by. @public */
export type CompiledScorecard = {
  ref: string;
  title: string;
  description: string | null;
  owner: string | null;
  draft: boolean;
  /** Lowest first. */
  levels: readonly string[];
  /** Null = every entity. */
  filter: FilterPredicate | null;
  checks: readonly ScorecardEntry[];
  /** What keeps checks out of it, a line each. */
  problems: readonly string[];
};

/** Several scorecards as one. @public */
export type CombinedScorecard = Pick<
  CompiledScorecard,
  'levels' | 'filter' | 'checks'
>;
