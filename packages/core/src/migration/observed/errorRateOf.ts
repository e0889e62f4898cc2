import type { ParallelRun, SideTraffic } from '../traffic';

/** Percent of the requests that failed; null when nobody tells, or without a request. @public */
export const errorRateOf = ({
  requests,
  errors,
}: SideTraffic): number | null =>
  errors === null || requests === 0
    ? null
    : Math.min(100, (100 * errors) / requests);

/** Percent of the answers that differed, of those that count: differences that are meant do not. @public */
export const mismatchRateOf = ({
  matched,
  mismatched,
}: ParallelRun): number | null =>
  matched + mismatched === 0
    ? null
    : (100 * mismatched) / (matched + mismatched);
