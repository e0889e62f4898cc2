import type {
  CaseEvent,
  CaseTheme,
} from '@banyan/backstage-plugin-banyan-common';
import type { CaseFile, ShownGroup } from '../../data';
import { type TimeSpan, timeSpan } from '../time/timeSpan';

/** Something that happened, on the axis. */
export type LaneEvent = {
  id: string;
  group: ShownGroup;
  file: CaseFile;
  event: CaseEvent;
  /** Undefined = there is no such day: it is in the table alone. */
  span: TimeSpan | undefined;
};

/** An event that has a place on the axis. */
export type DatedEvent = LaneEvent & { span: TimeSpan };

/** The events of a group as its case file tells them. */
export const laneEvents = (group: ShownGroup): LaneEvent[] => {
  const { file } = group;
  return file
    ? (file.spec.timeline ?? []).map((event, place) => ({
        id: `event ${group.ref} ${place}`,
        group,
        file,
        event,
        span: timeSpan(event),
      }))
    : [];
};

/** Whether it has a place on the axis. */
export const isDated = (event: LaneEvent): event is DatedEvent =>
  event.span !== undefined;

/** Those of a theme; undefined = all. */
export const ofTheme = (
  events: readonly LaneEvent[],
  theme: CaseTheme | undefined,
): LaneEvent[] =>
  events.filter(({ event }) => theme === undefined || event.theme === theme);
