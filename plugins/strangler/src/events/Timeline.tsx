import type { MigrationEvent } from '@banyan/backstage-plugin-banyan-common';
import { Button } from '@backstage/ui';
import { scaleUtc } from 'd3-scale';
import { dayText, plural } from '../page';
import { isBack, KINDS, signOf } from './eventKinds';
import { type EventLane, eventLanes, rangeOfEvents } from './eventLanes';
import styles from './Events.module.css';

/** More lanes than a screen shows help nobody; the table has them all. */
const MOST = 24;
const TICKS = 6;

type Scale = (at: number) => number;

const Lane = ({
  lane: { capability, events },
  title,
  place,
  onChoose,
}: {
  lane: EventLane;
  title: string;
  place: Scale;
  onChoose: (capability: string) => void;
}) => {
  const back = events.filter(isBack).length;
  const said = `${title}: ${plural(events.length, 'event')}, ${plural(back, 'step back', 'steps back')}`;
  return (
    <li className={styles.lane}>
      <span className={styles.laneName}>
        {capability === null ? (
          title
        ) : (
          <Button
            size="small"
            variant="tertiary"
            aria-label={`Only ${title}`}
            onPress={() => onChoose(capability)}
          >
            {title}
          </Button>
        )}
      </span>
      <span className={styles.track} role="img" aria-label={said}>
        {events.map(event => (
          <span
            key={event.id}
            className={styles.mark}
            data-back={isBack(event) || undefined}
            style={{ left: `${place(event.at)}%` }}
            title={`${dayText(event.at)}: ${event.message}`}
          >
            {signOf(event)}
          </span>
        ))}
      </span>
    </li>
  );
};

/** A lane for each capability to which something happened, over one time axis. */
export const Timeline = ({
  events,
  titleOf,
  onChoose,
}: {
  events: readonly MigrationEvent[];
  titleOf: (name: string) => string;
  onChoose: (capability: string) => void;
}) => {
  const range = rangeOfEvents(events);
  if (!range) return null;
  const scale = scaleUtc().domain([range.from, range.to]).range([0, 100]);
  const words = scale.tickFormat(TICKS);
  const lanes = eventLanes(events);
  return (
    <section className={styles.card} aria-label="Over time">
      <ul className={styles.lanes}>
        {lanes.slice(0, MOST).map(lane => (
          <Lane
            key={lane.capability ?? 'whole'}
            lane={lane}
            title={
              lane.capability ? titleOf(lane.capability) : 'the whole migration'
            }
            place={at => scale(at)}
            onChoose={onChoose}
          />
        ))}
      </ul>
      <div className={styles.axis} aria-hidden="true">
        {scale.ticks(TICKS).map(tick => (
          <span key={tick.getTime()} style={{ left: `${scale(tick)}%` }}>
            {words(tick)}
          </span>
        ))}
      </div>
      <p className={styles.legend}>
        {Object.values(KINDS).map(({ sign, word }) => (
          <span key={word}>
            <span aria-hidden="true">{sign}</span> {word}
          </span>
        ))}
      </p>
      {lanes.length > MOST && (
        <p className={styles.quiet}>
          {plural(lanes.length - MOST, 'more capability', 'more capabilities')}{' '}
          in the table.
        </p>
      )}
    </section>
  );
};
