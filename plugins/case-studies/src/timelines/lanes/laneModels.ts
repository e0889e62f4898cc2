import type { CaseTheme } from '@banyan/backstage-plugin-banyan-common';
import type { ShownGroup } from '../../data';
import { THEME_WORDS } from '../model/themes';
import { type DatedEvent, isDated, laneEvents, ofTheme } from '../model/lanes';
import type { MigrationsByLane } from '../model/useLaneMigrations';
import type { Axis } from '../placing/axis';
import type { Stop } from '../placing/nextStop';
import { clusterId } from './clusterId';
import { durationsOf } from './durationNotes';
import { type LaneLayout, laneLayout } from './laneLayout';

/** The height of the years above the first lane. */
export const HEAD = 28;

/** A lane in its place. */
export type LaneModel = {
  group: ShownGroup;
  y: number;
  events: ReadonlyMap<string, DatedEvent>;
  layout: LaneLayout;
  /** Why there is no event, where there is none. */
  note: string | undefined;
};

function noteOf(
  { file }: ShownGroup,
  { marks }: LaneLayout,
  theme: CaseTheme | undefined,
): string | undefined {
  if (marks.length > 0) return undefined;
  if (!file?.spec.timeline?.length) return 'no timeline in the case file';
  const what = theme ? `"${THEME_WORDS[theme]}"` : 'event';
  return `no ${what} in these years`;
}

/** The lanes of a picture, one below the other. */
export function laneModels(
  groups: readonly ShownGroup[],
  migrations: MigrationsByLane | undefined,
  shown: { axis: Axis; theme: CaseTheme | undefined; hasLabels: boolean },
): LaneModel[] {
  const { axis, theme, hasLabels } = shown;
  let y = HEAD;
  return groups.map(group => {
    const events = ofTheme(laneEvents(group), theme).filter(isDated);
    const layout = laneLayout(
      {
        events,
        bars: migrations?.get(group.ref)?.bars ?? [],
        notes: durationsOf(group.file),
      },
      axis,
      hasLabels,
    );
    y += layout.height;
    return {
      ...{ group, layout, y: y - layout.height },
      events: new Map(events.map(event => [event.id, event])),
      note: noteOf(group, layout, theme),
    };
  });
}

/** Where the keys can go in the lanes. */
export const laneStops = (lanes: readonly LaneModel[]): Stop[] =>
  lanes.flatMap(({ layout }, row) =>
    layout.marks.map(({ ids, x }) => ({
      ...{ row, x },
      id: ids.length > 1 ? clusterId(ids) : ids[0],
    })),
  );
