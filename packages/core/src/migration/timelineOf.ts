import type { Migration } from './migration';
import { marksOf, type TimelineMark } from './marksOf';
import { type Progress, progressAt, scopeAt, totalAt } from './progressAt';
import { type Stall, stallsOf } from './stallsOf';

/** How far it was after something happened. @public */
export type TimelinePoint = {
  at: number;
  progress: Progress;
  /** Points moved, and points in the plan. */
  done: number;
  scope: number;
};

/** A migration over time. @public */
export type Timeline = {
  /** All points of weight. */
  total: number;
  points: TimelinePoint[];
  stalls: Stall[];
  marks: TimelineMark[];
};

function pointAt(migration: Migration, at: number): TimelinePoint {
  const { progress, shares } = progressAt(migration, at);
  const scope = scopeAt(migration, at);
  return { at, progress, done: shares.weight.done, scope };
}

/** What happened up to a moment: a point after each event, the stalls, and what stands out. @public */
export function timelineOf(migration: Migration, until: number): Timeline {
  const times = migration.capabilities
    .flatMap(({ history }) => history.map(({ at }) => at))
    .filter(at => at <= until)
    .sort((a, b) => a - b);
  return {
    total: totalAt(migration, until),
    points: [...new Set(times)].map(at => pointAt(migration, at)),
    stalls: stallsOf(migration, until),
    marks: marksOf(migration, until),
  };
}
