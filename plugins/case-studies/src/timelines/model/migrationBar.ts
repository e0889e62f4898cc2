import type {
  MigrationSummary,
  TimelineResponse,
} from '@banyan/backstage-plugin-banyan-common';

/** How far it was from a moment on, in percent of its weight. */
export type ProfilePoint = { at: number; percent: number };

/** A migration on the axis. */
export type MigrationBar = {
  ref: string;
  title: string;
  from: number;
  /** The last moment that is known of it. */
  last: number;
  isDone: boolean;
  /** Undefined = it is not over, or nobody tells since when it is. */
  doneAt: number | undefined;
  /** Undefined = unknown. */
  percent: number | undefined;
  /** Empty = nothing between start and end is known. */
  profile: readonly ProfilePoint[];
  illustrative: string | undefined;
};

const DONE = 100;

type Points = readonly Pick<
  TimelineResponse['points'][number],
  'at' | 'progress'
>[];

/** The steps of a migration, oldest first; a moment whose weight is unknown is none. */
export const profileOf = (points: Points): ProfilePoint[] =>
  points
    .flatMap(({ at, progress: { weight } }) =>
      weight === null ? [] : [{ at, percent: weight }],
    )
    .toSorted((a, b) => a.at - b.at);

/** When everything was moved for good; undefined = it was not, or nobody tells. */
export function doneAt(profile: readonly ProfilePoint[]): number | undefined {
  const lastOpen = profile.findLastIndex(({ percent }) => percent < DONE);
  return profile.at(lastOpen + 1)?.at;
}

/** A migration as a bar: from its start to when it was done, or to the last that is known of it. */
export function migrationBar(
  {
    ref,
    title,
    startedAt,
    state,
    progress,
    illustrative,
  }: Pick<
    MigrationSummary,
    'ref' | 'title' | 'startedAt' | 'state' | 'progress' | 'illustrative'
  >,
  points: Points = [],
): MigrationBar {
  const profile = profileOf(points);
  const end = state === 'done' ? doneAt(profile) : undefined;
  const last = end ?? profile.at(-1)?.at ?? startedAt;
  return {
    ref,
    title,
    from: startedAt,
    last: Math.max(last, startedAt),
    isDone: state === 'done',
    doneAt: end,
    percent: progress.weight ?? undefined,
    profile,
    illustrative: illustrative ?? undefined,
  };
}
