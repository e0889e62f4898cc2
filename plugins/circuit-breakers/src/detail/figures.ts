import type { BreakerResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  countText,
  percentText,
  plural,
  shortCount,
  spanText,
  UNKNOWN,
} from '../state';

/** A figure of the strip: what, how much, of what. */
export type Figure = { term: string; value: string; note: string };

const WEEK_MS = 7 * 86_400_000;
const FLAPPING = 10;

function openFigure({ openMs, watchedMs }: BreakerResponse['figures']): Figure {
  const watched = Math.min(watchedMs, WEEK_MS);
  return {
    term: 'Open in 7 days',
    value: watched > 0 ? percentText(openMs / watched) : UNKNOWN,
    note:
      watched > 0
        ? `${spanText(openMs)} of ${spanText(watched)} watched`
        : 'not watched yet',
  };
}

function fallbackFigure({
  fallbackSuccesses: ok,
  fallbackFailures: failed,
}: BreakerResponse['figures']): Figure {
  const all = (ok ?? 0) + (failed ?? 0);
  const isKnown = ok !== null || failed !== null;
  return {
    term: 'Fallback success',
    value: isKnown && all > 0 ? percentText((ok ?? 0) / all) : UNKNOWN,
    note: isKnown
      ? `${shortCount(ok ?? 0)} of ${shortCount(all)}`
      : 'its source does not count them',
  };
}

/** The figures of a breaker: of the last seven days, as far as it was watched. */
export function figures({ figures: told, item }: BreakerResponse): Figure[] {
  const { longestSpellMs, recoveryMs, episodes, changesLastHour } = told;
  return [
    openFigure(told),
    {
      term: 'Longest spell',
      value: longestSpellMs === null ? 'none' : spanText(longestSpellMs),
      note: item.state === 'open' ? 'one is running' : 'in 7 days',
    },
    {
      term: 'Time to recover',
      value: recoveryMs === null ? UNKNOWN : spanText(recoveryMs),
      note: `median of ${plural(episodes, 'episode')}, 30 days`,
    },
    {
      term: 'State changes',
      value: countText(changesLastHour),
      note: `last hour; flapping above ${FLAPPING}`,
    },
    fallbackFigure(told),
  ];
}
