import { holdsBack, isCounted, TRACKS } from '@banyan/core';
import type { VerdictName } from '@banyan/backstage-plugin-banyan-common';
import type { CheckRow } from './checkRows';

type Levels = readonly string[];

/** What passes of what counts in one track. */
export type TrackShare = {
  /** Null = rules of a scorecard's own. */
  track: string | null;
  passed: number;
  counting: number;
  verdicts: { key: string; id: string; verdict: VerdictName }[];
};

const passes = ({ level, result: { verdict } }: CheckRow, levels: Levels) =>
  level !== undefined && !holdsBack(levels, level, verdict);

/** What counts, by track in their order, rules of a scorecard's own last. */
export function trackShares(
  rows: readonly CheckRow[],
  levels: Levels,
): TrackShare[] {
  const counting = rows.filter(
    ({ level, result }) => level !== undefined && isCounted(result.verdict),
  );
  return [...TRACKS, null].flatMap(track => {
    const own = counting.filter(row => row.track === track);
    return own.length === 0
      ? []
      : {
          track,
          passed: own.filter(row => passes(row, levels)).length,
          counting: own.length,
          verdicts: own.map(({ key, id, result }) => ({
            key,
            id,
            verdict: result.verdict,
          })),
        };
  });
}
