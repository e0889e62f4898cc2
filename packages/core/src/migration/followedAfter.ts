import type { Forecast } from './forecast';
import { comparedWith } from './comparedWith';
import type { Migration } from './migration';
import type { Measure } from './progressAt';
import { timelineOf } from './timelineOf';

/** What followed a forecast that was made for the past. @public */
export type Followed = {
  points: { at: number; percent: number }[];
  /** When it was over; null = it is not. */
  endedAt: number | null;
  message: string;
};

/** @public */
export type FollowedOptions = {
  /** Default: weight. */
  measure?: Measure;
  /** What came after is not looked at. Default: the last thing that happened. */
  until?: number;
};

const lastEventOf = ({ capabilities }: Migration): number =>
  Math.max(
    ...capabilities.flatMap(({ history }) => history.map(({ at }) => at)),
  );

/** What really followed a forecast that was made for a moment, and why it was missed, if it was. @public */
export function followedAfter(
  migration: Migration,
  at: number,
  forecast: Forecast,
  { measure = 'weight', until = lastEventOf(migration) }: FollowedOptions = {},
): Followed {
  const points = timelineOf(migration, Math.max(at, until)).points.flatMap(
    ({ at: when, progress }) => {
      const percent = progress[measure];
      return when > at && percent !== null ? [{ at: when, percent }] : [];
    },
  );
  const endedAt = points.find(({ percent }) => percent === 100)?.at ?? null;
  const message = comparedWith(forecast, {
    migration,
    from: at,
    to: endedAt ?? Math.max(at, until),
    isOver: endedAt !== null,
    percent: points.at(-1)?.percent ?? null,
  });
  return { points, endedAt, message };
}
