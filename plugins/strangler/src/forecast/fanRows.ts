import type {
  ForecastResponse,
  MigrationForecast,
} from '@banyan/backstage-plugin-banyan-common';
import { type BurnupStep, stepAt } from '../burnup/burnupSteps';
import { endOfMonth, monthsLater } from '../burnup/months';

type Band = [low: number, high: number];

/** A row of the forecast chart: what was, what the runs say, what really followed. Percent. */
export type FanRow = {
  at: number;
  done?: number | null;
  followed?: number;
  p50?: number;
  /** Later than 85 and 95 of 100 runs: the lower edges of the bands. */
  p85?: number;
  p95?: number;
  half?: Band;
  most?: Band;
  nearlyAll?: Band;
};

/** Where the forecast chart begins and ends, and where its vertical axis begins. */
export type FanSpan = { from: number; to: number; lowest: number };

/** So much of what was stands before the fan. */
const MONTHS_BEFORE = 12;
const FEWEST_MONTHS_AHEAD = 3;
/** So much longer than its last date. */
const ROOM = 1.15;
/** Where a percentile never ends, so much longer than the last that does. */
const OPEN_ROOM = 2;

const TENS = 10;

const lowestOf = (done: number) =>
  Math.max(0, Math.floor(Math.min(done, 90) / TENS) * TENS);

/** The months that the fan is worth showing for. */
export function fanSpan(
  { p50, p85, p95, fan }: MigrationForecast,
  at: number,
  steps: readonly BurnupStep[],
): FanSpan {
  const last = p95 ?? p85 ?? p50 ?? fan.at(-1)?.month;
  const ahead = last ? endOfMonth(last) - at : 0;
  const from = monthsLater(at, -MONTHS_BEFORE);
  return {
    from,
    to: Math.max(
      at + ahead * (p95 === null ? OPEN_ROOM : ROOM),
      monthsLater(at, FEWEST_MONTHS_AHEAD),
    ),
    lowest: lowestOf(stepAt(steps, from)?.done ?? 0),
  };
}

function bandRow(point: MigrationForecast['fan'][number]): FanRow {
  const { month, p5, p15, p25, p50, p75, p85, p95 } = point;
  return {
    at: endOfMonth(month),
    p50,
    p85: p15,
    p95: p5,
    nearlyAll: [p5, p95],
    most: [p15, p85],
    half: [p25, p75],
  };
}

/** The fan begins at what is done. */
function startRow(at: number, done: number): FanRow {
  const point: Band = [done, done];
  return {
    at,
    p50: done,
    p85: done,
    p95: done,
    nearlyAll: point,
    most: point,
    half: point,
  };
}

const before = (steps: readonly BurnupStep[], from: number, at: number) => {
  const first = stepAt(steps, from);
  const last = stepAt(steps, at);
  return [
    ...(first ? [{ at: from, done: first.done }] : []),
    ...steps
      .filter(step => step.at > from && step.at <= at)
      .map(({ at: moment, done }) => ({ at: moment, done })),
    ...(last ? [{ at, done: last.done }] : []),
  ];
};

/** What really followed, from the fan's start to the end of the picture. */
export function followedRows(
  followed: ForecastResponse['followed'],
  { at, done, to }: { at: number; done: number; to: number },
): FanRow[] {
  if (!followed) return [];
  const points = followed.points.filter(
    point => point.at > at && point.at <= to,
  );
  const last = points.at(-1)?.percent ?? done;
  return [
    { at, followed: done },
    ...points.map(point => ({ at: point.at, followed: point.percent })),
    { at: to, followed: last },
  ];
}

/** The rows of the fan chart; each kind of row has its own columns, so that no line joins another. */
export function fanRows(
  forecast: MigrationForecast,
  steps: readonly BurnupStep[],
  { at, span }: { at: number; span: FanSpan },
): { past: FanRow[]; fan: FanRow[] } {
  const done = stepAt(steps, at)?.done ?? null;
  const fan = forecast.fan.map(bandRow).filter(row => row.at > at);
  return {
    past: before(steps, span.from, at),
    fan:
      done === null
        ? fan
        : [
            startRow(at, done),
            // One more, so that the lines reach the edge.
            ...fan.filter(row => row.at <= monthsLater(span.to, 1)),
          ],
  };
}
