import type {
  ForecastResponse,
  MigrationForecast,
  TimelineResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { type BurnupStep, stepAt } from '../burnup/burnupSteps';
import { endOfMonth } from '../burnup/months';
import { endBars } from './endBars';
import type { EndLine } from './EndsLayer';
import type { FanPicture } from './FanChart';
import { fanRows, fanSpan, followedRows } from './fanRows';

/** How far it was by one measure after each change, in percent. */
const percentSteps = (
  { points }: Pick<TimelineResponse, 'points'>,
  measure: ForecastResponse['measure'],
): BurnupStep[] =>
  points.map(({ at, progress }) => ({
    at,
    done: progress[measure],
    scope: null,
    finished: progress.count,
  }));

const linesOf = (forecast: MigrationForecast): EndLine[] =>
  (['p50', 'p85', 'p95'] as const).flatMap(key => {
    const month = forecast[key];
    return month === null
      ? []
      : [{ name: key.toUpperCase(), month, at: endOfMonth(month) }];
  });

/** What the picture of a forecast draws. */
export function fanPicture(
  { at, measure, followed }: ForecastResponse,
  forecast: MigrationForecast,
  {
    timeline,
    showsLater,
  }: { timeline: Pick<TimelineResponse, 'points'>; showsLater: boolean },
): FanPicture {
  const steps = percentSteps(timeline, measure);
  const span = fanSpan(forecast, at, steps);
  const done = stepAt(steps, at)?.done ?? null;
  return {
    at,
    span,
    ...fanRows(forecast, steps, { at, span }),
    followed:
      showsLater && done !== null
        ? followedRows(followed, { at, done, to: span.to })
        : [],
    bars: endBars(forecast, span.to),
    lines: linesOf(forecast),
    isStepped: measure === 'count' || measure === 'data',
  };
}
