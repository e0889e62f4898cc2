import type {
  ColumnAnswers,
  Told,
} from '@banyan/backstage-plugin-banyan-common';
import type { ColumnValues } from './caseStudiesApi';

/** What is asked of each column. */
export const ANSWERS = [
  'alignment',
  'ownership',
  'coverage',
  'migrations',
  'scorecards',
] as const satisfies readonly (keyof ColumnValues)[];

/** The last that was told of one thing, and why nothing newer is. */
export type Kept<T> = { value?: T; error?: Error };

/** What is kept of one column. */
export type KeptColumn = { [K in keyof ColumnValues]?: Kept<ColumnValues[K]> };

const toldOf = <T>(kept: Kept<T> | undefined): Told<T> => {
  if (kept?.value !== undefined) return { state: 'told', value: kept.value };
  return kept?.error
    ? { state: 'missing', because: kept.error.message }
    : { state: 'waiting' };
};

/** What is kept, as the measures take it: an old value counts for as long as there is no newer one. */
export const answersOf = (kept: KeptColumn = {}): ColumnAnswers => ({
  alignment: toldOf(kept.alignment),
  ownership: toldOf(kept.ownership),
  coverage: toldOf(kept.coverage),
  migrations: toldOf(kept.migrations),
  scorecards: toldOf(kept.scorecards),
});
