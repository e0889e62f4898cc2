import type { CompanyLook } from '../model/companyLooks';
import { CompanyShape } from '../model/CompanyShape';
import type { TimeAxis } from '../frame/timeAxis';
import type { Told } from '../frame/useTold';
import { textWithin } from '../placing/textWidth';
import { BAR_ROW } from './barLayout';
import type { LaneModel } from './laneModels';
import { LaneEvents } from './LaneEvents';
import { LaneNotes } from './LaneNotes';
import { MigrationBars } from './MigrationBars';
import styles from '../Timelines.module.css';

const NAME_X = 14;

const Name = ({
  lane: { group },
  look,
  room,
}: {
  lane: LaneModel;
  look: CompanyLook;
  room: number;
}) => (
  <g>
    <title>{group.title}</title>
    <g transform="translate(20 20)">
      <CompanyShape shape={look.shape} />
    </g>
    <text x={NAME_X + 16} y="24" className={styles.name}>
      {textWithin(group.title, room - 34, 14)}
    </text>
    {group.knownFor && (
      <text x={NAME_X} y="42" className={styles.year}>
        {textWithin(group.knownFor, room - NAME_X)}
      </text>
    )}
    {group.own && (
      <text x={NAME_X} y="58" className={styles.year}>
        {textWithin('your organisation', room - NAME_X)}
      </text>
    )}
  </g>
);

/** Events that took a while, as a thicker part of the line. */
const Extents = ({ lane, axis }: { lane: LaneModel; axis: TimeAxis }) => (
  <g aria-hidden="true">
    {[...lane.events.values()]
      .filter(({ event }) => event.until)
      .map(({ id, span }) => (
        <path
          key={id}
          d={`M${axis.x(span.from)} ${lane.layout.lineY}H${axis.x(span.to)}`}
          className={styles.extent}
        />
      ))}
  </g>
);

/** A company over the years: its name, events above a line, migrations below. */
export const LaneRow = ({
  lane,
  look,
  colour,
  axis,
  width,
  clip,
  current,
  told,
  onCluster,
}: {
  lane: LaneModel;
  look: CompanyLook;
  colour: string;
  axis: TimeAxis;
  width: number;
  clip: string;
  current: string | undefined;
  told: Told;
  onCluster: (ids: readonly string[]) => void;
}) => {
  const { layout, y, note } = lane;
  const { left, right } = axis;
  return (
    <g
      transform={`translate(0 ${y})`}
      color={colour}
      role="group"
      aria-label={lane.group.title}
    >
      <rect
        width={width}
        height={layout.height}
        className={styles.lane}
        data-own={lane.group.own}
      />
      <rect width="4" height={layout.height} fill="currentColor" />
      <path d={`M0 ${layout.height}H${width}`} className={styles.grid} />
      <Name lane={lane} look={look} room={left} />
      <path d={`M${left} ${layout.lineY}H${right}`} className={styles.line} />
      <g clipPath={clip}>
        <Extents lane={lane} axis={axis} />
      </g>
      {note && (
        <text x={left} y={layout.lineY - 8} className={styles.year}>
          {note}
        </text>
      )}
      <MigrationBars {...{ axis, clip }} bars={layout.bars} y={layout.barsY} />
      <LaneNotes notes={layout.notes} x={left} y={layout.barsY} />
      {layout.moreBars > 0 && (
        <text
          x={left}
          y={layout.barsY + layout.moreRow * BAR_ROW + 10}
          className={styles.year}
        >
          and {layout.moreBars} shorter migrations, in the table
        </text>
      )}
      <LaneEvents
        {...{ layout, current, told, onCluster }}
        events={lane.events}
      />
    </g>
  );
};
