import type {
  BreakerEvent,
  BreakerItem,
} from '@banyan/backstage-plugin-banyan-common';
import { Button } from '@backstage/ui';
import { scaleTime } from 'd3-scale';
import { momentText, plural, StateBand, StateMark, STATES } from '../state';
import { type BreakerLane, eventLanes, otherLanes } from './eventLanes';
import { EventIcon } from './EventIcon';
import styles from './Events.module.css';

/** More lanes than a screen shows help nobody; the table has them all. */
const MOST = 24;
const TICKS = 6;

type Range = { from: number; to: number };

const placeOf = (at: number, { from, to }: Range) =>
  Math.min(100, Math.max(0, (100 * (at - from)) / (to - from)));

const Marks = ({
  marks,
  range,
}: {
  marks: readonly BreakerEvent[];
  range: Range;
}) => (
  <>
    {marks.map(event => (
      <span
        key={event.id}
        className={styles.mark}
        style={{ left: `${placeOf(event.at, range)}%` }}
        title={`${momentText(event.at, range.to)}: ${event.message}`}
      >
        <EventIcon kind={event.kind} />
      </span>
    ))}
  </>
);

const DAYS_MS = 36 * 3_600_000;

/** 14:30, or 12 Nov where the axis is longer than a day and a half. */
const tickText = (tick: Date, { from, to }: Range) =>
  to - from < DAYS_MS
    ? tick.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    : tick.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });

const Axis = ({ range }: { range: Range }) => {
  const scale = scaleTime().domain([range.from, range.to]);
  return (
    <div className={styles.axis} aria-hidden="true">
      {scale.ticks(TICKS).map(tick => (
        <span
          key={tick.getTime()}
          style={{ left: `${placeOf(tick.getTime(), range)}%` }}
        >
          {tickText(tick, range)}
        </span>
      ))}
    </div>
  );
};

const Lane = ({
  lane,
  item,
  range,
  onChoose,
}: {
  lane: BreakerLane;
  item?: BreakerItem;
  range: Range;
  onChoose: (id: string) => void;
}) => (
  <li className={styles.lane}>
    <span className={styles.laneName}>
      {item && <StateMark state={item.state} label={STATES[item.state].word} />}
      <Button
        size="small"
        variant="tertiary"
        aria-label={`Only ${lane.title}`}
        onPress={() => onChoose(lane.id)}
      >
        {lane.title}
      </Button>
    </span>
    <span className={styles.track}>
      <StateBand
        spells={lane.spells}
        from={range.from}
        to={range.to}
        label={`${lane.title}, ${plural(lane.changes, 'change')}`}
      />
      <Marks marks={lane.marks} range={range} />
    </span>
  </li>
);

/** A lane for each breaker to which something happened, over one time axis. */
export const LanesPicture = ({
  events,
  byId,
  range,
  onChoose,
}: {
  events: readonly BreakerEvent[];
  byId: ReadonlyMap<string, BreakerItem>;
  range: Range;
  onChoose: (id: string) => void;
}) => {
  const lanes = eventLanes(events, byId, range);
  const others = otherLanes(events);
  if (lanes.length + others.length === 0) return null;
  return (
    <section className={styles.card} aria-label="Over time">
      <ul className={styles.lanes}>
        {others.map(({ id, title, marks }) => (
          <li key={id} className={styles.lane}>
            <span className={styles.laneName}>
              <EventIcon kind={id} />
              {title}
            </span>
            <span className={styles.track} data-bare>
              <Marks marks={marks} range={range} />
            </span>
          </li>
        ))}
        {lanes.slice(0, MOST).map(lane => (
          <Lane
            key={lane.id}
            lane={lane}
            item={byId.get(lane.id)}
            range={range}
            onChoose={onChoose}
          />
        ))}
      </ul>
      <Axis range={range} />
      {lanes.length > MOST && (
        <p className={styles.quiet}>
          {plural(lanes.length - MOST, 'more breaker')} in the table.
        </p>
      )}
    </section>
  );
};
