import { StopMark } from '../frame/StopMark';
import type { Told } from '../frame/useTold';
import type { CompanyLook } from '../model/companyLooks';
import { CompanyShape } from '../model/CompanyShape';
import { countPointWords } from '../model/eventWords';
import { isBeside } from '../model/serviceCounts';
import type { Place } from '../placing/placeLabels';
import type { PlacedCount } from './countLayout';
import styles from '../Timelines.module.css';

const Words = ({ placed, place }: { placed: PlacedCount; place: Place }) => {
  const { label, anchor } = place;
  return (
    <text
      aria-hidden="true"
      x={anchor === 'end' ? label.x + label.width : label.x}
      y={label.y + label.height - 3}
      textAnchor={anchor}
      className={styles.text}
    >
      {placed.words}
    </text>
  );
};

const Range = ({ x, low, high }: { x: number; low: number; high: number }) => (
  <path
    aria-hidden="true"
    d={`M${x} ${low}V${high}M${x - 9} ${low}h18M${x - 9} ${high}h18`}
    className={styles.range}
  />
);

/** A count: filled on the line of its company, hollow beside it. */
export const CountMark = ({
  placed,
  place,
  look,
  colour,
  current,
  told,
}: {
  placed: PlacedCount;
  /** Undefined = its words have no room. */
  place: Place | undefined;
  look: CompanyLook;
  colour: string;
  current: string | undefined;
  told: Told;
}) => {
  const { point, x, y, range } = placed;
  return (
    <g color={colour}>
      {range && <Range x={x} {...range} />}
      {place && <Words placed={placed} place={place} />}
      <StopMark
        id={point.id}
        label={countPointWords(point)}
        {...{ x, y, current, told }}
      >
        <CompanyShape shape={look.shape} isHollow={isBeside(point)} />
      </StopMark>
    </g>
  );
};
