import type { TrendResponse } from '@banyan/backstage-plugin-banyan-common';
import { improvedOf, levelTrendOf } from '@banyan/core';
import type { ScorecardStore } from '../store/ScorecardStore';
import type { Sight } from './Caller';
import { changesSince, courseOn, momentsBetween } from './courses';
import { type Ladder, ladderOf } from './ladders';
import { named, unitOf } from './named';
import type { TrendQuery } from './query';
import { rowsOf } from './rows';

const DAY_MS = 24 * 60 * 60 * 1_000;
const HOUR_MS = 60 * 60 * 1_000;
/** Half a year by weeks. */
const MOST_POINTS = 27;
const MOST_IMPROVED = 20;

type Asked = TrendQuery & { today: string; now: number };

async function made(
  sight: Sight,
  store: Pick<ScorecardStore, 'changes' | 'since'>,
  { ladder, asked }: { ladder: Ladder; asked: Asked },
): Promise<TrendResponse> {
  const { rows: kind, scope, days, now } = asked;
  const levels = [...ladder.levels];
  const since = await store.since();
  if (since === null) return { levels, points: [], since, improved: [] };
  const from = Math.max(since, now - days * DAY_MS);
  const course = courseOn(sight, ladder, {
    ...{ kind, rows: rowsOf(sight, { kind, scope }) },
    moments: momentsBetween(from, now, { most: MOST_POINTS, apart: HOUR_MS }),
    changes: await changesSince(sight, store, from),
  });
  return {
    ...{ levels, since },
    points: levelTrendOf(course),
    improved: improvedOf(course)
      .slice(0, MOST_IMPROVED)
      .map(({ ref, ...improved }) => ({
        ...named(sight, ref),
        unit: unitOf(sight, ref),
        ...improved,
      })),
  };
}

/** How rows stood within some days, and which got better. */
export function trendAnswer(
  sight: Sight,
  store: Pick<ScorecardStore, 'changes' | 'since'>,
  asked: Asked,
): Promise<TrendResponse> {
  const ladder = ladderOf(sight, asked);
  const { scope, scorecard, rows, days } = asked;
  sight.inScope(scope);
  return sight.once(
    `trend ${JSON.stringify([scope, scorecard, rows, days])}`,
    () => made(sight, store, { ladder, asked }),
  );
}
