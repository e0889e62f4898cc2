import { type BurnupStep, stepAt } from './burnupSteps';

/** A row of the chart: what was known at the as-of line, and what followed after it. */
export type BurnupRow = {
  at: number;
  done?: number | null;
  scope?: number | null;
  finished?: number | null;
  laterDone?: number | null;
  laterScope?: number | null;
};

/** Where the picture ends, and where the as-of line stands in it. */
export type BurnupSpan = { from: number; asOf: number; to: number };

/** So much of the picture stays empty after a migration that is over. */
const MARGIN = 0.04;

/**
 * The span of the picture. What followed makes it longer; nothing is drawn for the years after a
 * migration was over.
 */
export function burnupSpan(
  steps: readonly BurnupStep[],
  {
    at,
    isDone,
    isFollowed,
  }: { at: number; isDone: boolean; isFollowed: boolean },
): BurnupSpan {
  const from = steps[0]?.at ?? at;
  const last = steps.at(-1)?.at ?? at;
  const room = (end: number) => Math.round((end - from) * MARGIN);
  if (isFollowed) {
    const end = Math.max(last, at);
    return { from, asOf: at, to: end + room(end) };
  }
  const known = stepAt(steps, at)?.at ?? at;
  const to = isDone ? Math.min(at, known + room(known)) : at + room(at);
  return { from, asOf: Math.min(at, to), to };
}

const later = (steps: readonly BurnupStep[], to: number): BurnupRow[] =>
  steps
    .filter(({ at }) => at <= to)
    .map(({ at, done, scope }) => ({ at, laterDone: done, laterScope: scope }));

/** The rows of the chart; a line goes on at its last value, it is never drawn between two. */
export function burnupRows(
  steps: readonly BurnupStep[],
  { asOf, to }: BurnupSpan,
  isFollowed: boolean,
): BurnupRow[] {
  const now = stepAt(steps, asOf);
  const rows: BurnupRow[] = steps.filter(({ at }) => at < asOf);
  if (!now) return isFollowed ? later(steps, to) : rows;
  const { done, scope, finished } = now;
  const here: BurnupRow = { at: asOf, done, scope, finished };
  if (!isFollowed) return [...rows, here];
  return [
    ...rows,
    { ...here, laterDone: done, laterScope: scope },
    ...later(
      steps.filter(({ at }) => at > asOf),
      to,
    ),
  ];
}
