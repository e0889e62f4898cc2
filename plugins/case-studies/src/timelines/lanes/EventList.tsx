import type { LaneModel } from './laneModels';
import { EventDetails } from '../frame/EventDetails';
import styles from '../Timelines.module.css';

/** The events in view in words, where the picture has no room for them. */
export const EventList = ({ lanes }: { lanes: readonly LaneModel[] }) => (
  <div className={styles.lists}>
    {lanes.map(({ group, events, layout }) => {
      const shown = layout.marks.flatMap(({ ids }) =>
        ids.flatMap(id => events.get(id) ?? []),
      );
      return (
        <details key={group.ref}>
          <summary>
            {group.title}: {shown.length} in view
          </summary>
          <ol aria-label={`Events of ${group.title}`}>
            {shown
              .toSorted((a, b) => a.span.at - b.span.at)
              .map(row => (
                <li key={row.id}>
                  <EventDetails row={row} />
                </li>
              ))}
          </ol>
        </details>
      );
    })}
  </div>
);
