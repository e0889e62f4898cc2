import type { AlignmentDay } from '@banyan/backstage-plugin-banyan-common';

/** The measures of one scope on a day; no scope = everything. */
export type ScopeFigures = Omit<AlignmentDay, 'day'> & { scope?: string };

/** One day of all scopes. */
export type RecordedDay = {
  /** In ISO form. */
  day: string;
  /** Of all that the figures are made from. */
  version: string;
  scopes: readonly ScopeFigures[];
};

/** Keeps the measures, day by day. */
export interface HistoryStore {
  /** The days of one scope, oldest first. */
  days(scope: string | undefined): Promise<AlignmentDay[]>;
  /** What a day was last made from; undefined = nothing is recorded of it. */
  versionOf(day: string): Promise<string | undefined>;
  /** Puts a day in the place of what was recorded of it before. */
  replace(recorded: RecordedDay): Promise<void>;
  /** Forgets what is older than a day. */
  forgetBefore(day: string): Promise<void>;
}
