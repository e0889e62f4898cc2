import type {
  MigrationProgress,
  TimelineResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  type Migration,
  oneDecimal,
  type Progress,
  progressAt,
  scopeAt,
  timelineOf,
  type TimelinePoint,
} from '@banyan/core';
import type { Snapshot } from '../store/StranglerStore';
import type { Answers } from './Answers';
import { findMigration, type Sight } from './Callers';

const DAY_MS = 24 * 60 * 60 * 1_000;

const roundedProgress = (progress: Progress): MigrationProgress => ({
  weight: oneDecimal(progress.weight),
  count: oneDecimal(progress.count),
  traffic: oneDecimal(progress.traffic),
  data: oneDecimal(progress.data),
});

/** The days whose traffic differs from that of the day before. */
function trafficChanges(snapshots: readonly Snapshot[]): Snapshot[] {
  let before: number | null = null;
  return snapshots.filter(({ traffic }) => {
    const differs = oneDecimal(traffic) !== before;
    before = oneDecimal(traffic);
    return differs;
  });
}

/** A day in which gateways served another share than on the day before. */
function pointOf(
  migration: Migration,
  { day, traffic }: Snapshot,
  now: number,
): TimelinePoint {
  const at = Math.min(day + DAY_MS - 1, now);
  const { progress, shares } = progressAt(migration, at);
  return {
    at,
    progress: { ...progress, traffic },
    done: shares.weight.done,
    scope: scopeAt(migration, at),
  };
}

/** How a migration went, with the traffic of the days on which somebody counted it. */
export async function timelineAnswer(
  { strangler }: Pick<Answers, 'strangler'>,
  sight: Sight,
  { ref, now }: { ref: string; now: number },
): Promise<TimelineResponse> {
  const { migration } = findMigration(sight, ref);
  const snapshots = await strangler.store.snapshots([ref]);
  const ofDay = new Map(snapshots.map(({ day, traffic }) => [day, traffic]));
  const timeline = timelineOf(migration, now);
  const trafficAt = (at: number) =>
    ofDay.get(Math.floor(at / DAY_MS) * DAY_MS) ?? null;
  const points = [
    ...timeline.points.map(point => ({
      ...point,
      progress: { ...point.progress, traffic: trafficAt(point.at) },
    })),
    ...trafficChanges(snapshots).map(each => pointOf(migration, each, now)),
  ];
  return {
    ...timeline,
    ref,
    now,
    points: points
      .toSorted((a, b) => a.at - b.at)
      .map(({ at, progress, done, scope }) => ({
        at,
        progress: roundedProgress(progress),
        done: oneDecimal(done),
        scope: oneDecimal(scope),
      })),
  };
}
