import type {
  MigrationResponse,
  TimelineResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';
import { stallsUntil, stallWords } from '../burnup/stallSpans';
import { capabilityTitle, listed, monthText, pointsText } from '../page';

/** One thing that stood still, fell back, or waits. */
export type Obstacle = {
  status: Status;
  word: string;
  text: string;
  /** Known only because the moment asked for is in the past. */
  isHindsight: boolean;
};

type Mark = TimelineResponse['marks'][number];

const isDrop = ({ kind }: Mark) => kind === 'regression' || kind === 'rollback';

const dropOf = ({ at, label, incident, kind }: Mark): Obstacle => ({
  status: incident ? 'warn' : 'fail',
  word: kind,
  text: `${monthText(at)}: ${label}; ${incident ? `incident ${incident}` : 'no incident is linked'}`,
  isHindsight: false,
});

function waitingOf({
  capabilities,
}: Pick<MigrationResponse, 'capabilities'>): Obstacle[] {
  const waiting = capabilities.filter(({ stage }) => stage === null);
  if (waiting.length === 0) return [];
  const points = waiting.reduce((sum, { weight }) => sum + weight, 0);
  return [
    {
      status: 'warn',
      word: 'waiting',
      text: `${listed(waiting.map(capabilityTitle))}: ${pointsText(points)} points without a plan`,
      isHindsight: false,
    },
  ];
}

function blockedOf({
  capabilities,
}: Pick<MigrationResponse, 'capabilities'>): Obstacle[] {
  return capabilities
    .filter(({ stage }) => stage === 'blocked')
    .map(({ title, name, blockedBy }) => ({
      status: 'fail',
      word: 'blocked',
      text: `${title ?? name}: ${blockedBy ?? 'nobody says by what'}`,
      isHindsight: false,
    }));
}

/** What held it up to a moment, what waits, and what a replay knows of later. */
export function stallsAndRegressions(
  timeline: Pick<TimelineResponse, 'stalls' | 'marks'>,
  migration: Pick<MigrationResponse, 'capabilities' | 'at'>,
  showsLater: boolean,
): Obstacle[] {
  const { at } = migration;
  const known = stallsUntil(timeline.stalls, at);
  const drops = timeline.marks.filter(isDrop);
  const past = drops.filter(mark => mark.at <= at);
  const later = [
    ...timeline.stalls
      .filter(({ to }) => to > at)
      .map(stall => ({
        status: 'fail' as const,
        word: 'later',
        text: `${stallWords(stall)} (known from replay)`,
        isHindsight: true,
      })),
    ...drops
      .filter(mark => mark.at > at)
      .map(mark => ({ ...dropOf(mark), word: 'later', isHindsight: true })),
  ];
  return [
    ...known.map(stall => ({
      status: 'fail' as const,
      word: stall.to >= at ? 'stalled' : 'stood still',
      text: stallWords(stall),
      isHindsight: false,
    })),
    ...waitingOf(migration),
    ...blockedOf(migration),
    ...past.map(dropOf),
    ...(past.length === 0
      ? [
          {
            status: 'pass' as const,
            word: 'regressions',
            text: 'none; a drop would be marked ▼ with its incident',
            isHindsight: false,
          },
        ]
      : []),
    ...(showsLater ? later : []),
  ];
}
