import type { Verdict } from '../check';
import type { CountedCheck, Standing } from '../result';

/** What the rows of a report may be. @public */
export type RowsKind =
  'team' | 'unit' | 'organization' | 'domain' | 'system' | 'entity';

/** Something that is reported on, and the entities by which it is judged. @public */
export type RowMembers = { ref: string; members: readonly string[] };

/** The verdict of each check on an entity, by key; undefined = it was not judged. @public */
export type VerdictsOf = (
  ref: string,
) => ReadonlyMap<string, Verdict> | undefined;

/** What a report is made of. @public */
export type ReportParts = {
  levels: readonly string[];
  checks: readonly CountedCheck[];
  rows: readonly RowMembers[];
  verdictsOf: VerdictsOf;
  /** Does a check count for an entity? Default: wherever it has a verdict. */
  applies?: (ref: string, key: string) => boolean;
  /** Members without which a row is not rated, such as services of a team. Default: any. */
  rates?: (ref: string) => boolean;
};

/** One row of a report: the worst verdict of each check among its members. @public */
export type ReportedRow = {
  ref: string;
  standing: Standing;
  /** Keys of the checks that hold it back from the next level, the easiest first. */
  missing: string[];
  /** In the order of the checks; null = no result. */
  cells: (Verdict | null)[];
  /** Members that were judged. */
  entities: number;
};

/** One check of a report, counted in rows. @public */
export type ReportedCheck = {
  key: string;
  failing: number;
  /** Rows for which it counts. */
  applicable: number;
  /** Rows that would reach their next level if this one passed everywhere. */
  rise: number;
  /** Rows that it keeps from their next level, alone or with others. */
  blocks: number;
};

/** @public */
export type ScorecardReport = {
  rows: ReportedRow[];
  checks: ReportedCheck[];
  /** Rated rows at each level, lowest first, after those that are at none. */
  distribution: { level: string | null; count: number }[];
  counts: {
    rated: number;
    notRated: number;
    /** Cells. */
    fail: number;
    noData: number;
    exempt: number;
    error: number;
  };
};
