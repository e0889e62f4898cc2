import { type Episode, type EpisodeOptions, episodes } from './episodes';
import { changesLastHour } from './isFlapping';
import type { BreakerTransition } from './reading';
import { spells } from './spells';

/** What one breaker went through; times in milliseconds. @public */
export type BreakerFigures = {
  watchedMs: number;
  /** Open or half-open, over all instances. */
  openMs: number;
  /** Of the longest episode, its whole length; null = it never opened. */
  longestSpellMs: number | null;
  /** Median length of the episodes that ended; null = none did. */
  recoveryMs: number | null;
  episodes: number;
  changesLastHour: number;
};

/** @public */
export type BreakerFiguresOptions = EpisodeOptions & {
  /** From when figures count, epoch milliseconds. */
  from: number;
  /** From when recovery counts, if not the same. */
  recoveryFrom?: number;
};

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

/** Lengths of the episodes that are over for good, and whose beginning was seen. */
const recoveries = (
  all: readonly Episode[],
  { start, windowMs, now }: { start: number; windowMs: number; now: number },
): number[] =>
  all.flatMap(({ from, to }) =>
    to !== undefined && from > start && now - to >= windowMs ? [to - from] : [],
  );

/**
 * The figures of one breaker from `from` to `now`: how long it was open, its longest episode,
 * and the median time to recover (MTTR), which is told of episodes that began and ended while
 * it was watched. `transitions` are those of this breaker, oldest first, and complete for the
 * longer of the two ranges.
 *
 * @public
 */
export function breakerFigures(
  transitions: readonly BreakerTransition[],
  options: BreakerFiguresOptions,
): BreakerFigures {
  const { from, recoveryFrom = from, now, windowMs } = options;
  const start = Math.min(from, recoveryFrom);
  const all = episodes(transitions, { ...options, from: start });
  const within = all.filter(({ to = now }) => to > from);
  const open = spells(transitions, options).filter(
    ({ instance, state }) =>
      instance === undefined && (state === 'open' || state === 'half-open'),
  );
  const lengths = within.map(each => (each.to ?? now) - each.from);
  return {
    watchedMs: now - from,
    openMs: open.reduce((sum, each) => sum + (each.to ?? now) - each.from, 0),
    longestSpellMs: lengths.length > 0 ? Math.max(...lengths) : null,
    recoveryMs: median(recoveries(all, { start, windowMs, now })),
    episodes: within.length,
    changesLastHour: changesLastHour(transitions, now),
  };
}
