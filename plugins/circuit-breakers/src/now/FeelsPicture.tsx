import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { StatusMark } from '@banyan/backstage-plugin-banyan-react';
import { breakerTitle, StateMark, STATES } from '../state';
import type { FeelsBox, FeelsModel } from './feelsModel';
import styles from './Feels.module.css';

const COLUMN = 200;
const BOX = { width: 152, height: 52 };
const ROW = 62;
const MARGIN = 4;
/** Above the boxes, for the words of the line. */
const HEAD = 22;
/** The least room below the middle: the word under the breaker. */
const FOOT = 40;
const LONGEST = 21;

/** The line on which the caller and the callee stand. */
const middleOf = ({ boxes }: FeelsModel) =>
  HEAD +
  BOX.height / 2 +
  ROW * Math.max(0, ...boxes.map(({ row }) => Math.abs(row)));

const heightOf = (model: FeelsModel) =>
  middleOf(model) + Math.max(FOOT, middleOf(model) - HEAD) + MARGIN;

const leftOf = ({ column }: FeelsBox) => MARGIN + column * COLUMN;
const topOf = ({ row }: FeelsBox) => row * ROW - BOX.height / 2;

const shortened = (title: string) =>
  title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title;

const Box = ({ box }: { box: FeelsBox }) => (
  <g
    transform={`translate(${leftOf(box)} ${topOf(box)})`}
    className={styles.box}
    data-status={box.status}
  >
    <title>{`${box.title}: ${box.words}`}</title>
    <rect width={BOX.width} height={BOX.height} rx="4" />
    <text x="10" y="21" className={styles.name}>
      {shortened(box.title)}
    </text>
    <g transform="translate(10 29)">
      <StatusMark status={box.status} />
    </g>
    <text x="27" y="40" className={styles.words}>
      {box.words}
    </text>
  </g>
);

const Call = ({ from, to }: { from: FeelsBox; to: FeelsBox }) => {
  const [x1, y1] = [leftOf(from) + BOX.width, topOf(from) + BOX.height / 2];
  const [x2, y2] = [leftOf(to) - 2, topOf(to) + BOX.height / 2];
  const bend = (x2 - x1) / 2;
  return (
    <path
      className={styles.call}
      d={`M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`}
      markerEnd="url(#feels-arrow)"
    />
  );
};

/** The breaker itself, on the call from the caller to the callee. */
const Breaker = ({ item, column }: { item: BreakerItem; column: number }) => {
  const x = MARGIN + column * COLUMN - (COLUMN - BOX.width) / 2;
  return (
    <g className={styles.breaker} data-status={STATES[item.state].status}>
      <path
        d={`M${x - 24} 0h48`}
        strokeDasharray="3 3"
        className={styles.call}
      />
      <circle cx={x} cy={0} r="13" />
      <g transform={`translate(${x - 6} -6)`}>
        <StateMark state={item.state} />
      </g>
      <text x={x} y={28} textAnchor="middle">
        {STATES[item.state].word}
      </text>
    </g>
  );
};

const Containment = ({
  before,
  height,
}: {
  before: number;
  height: number;
}) => {
  const x = MARGIN + before * COLUMN - (COLUMN - BOX.width) / 2;
  return (
    <g className={styles.contained}>
      <path d={`M${x} 22V${height - MARGIN}`} strokeDasharray="4 3" />
      <text x={x} y="14" textAnchor="middle">
        contained here
      </text>
    </g>
  );
};

/** Who feels it, as a chain from the edge of the system to the cause, with the line that it does not cross. */
export const FeelsPicture = ({
  item,
  model,
}: {
  item: BreakerItem;
  model: FeelsModel;
}) => {
  const { boxes, calls, columns, containedBefore, affected, upstream } = model;
  const width = MARGIN * 2 + (columns - 1) * COLUMN + BOX.width;
  const height = heightOf(model);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.picture}
      style={{ maxWidth: width * 1.15, minWidth: width * 0.72 }}
      role="img"
      aria-label={`Who feels ${breakerTitle(item)}: ${affected} of ${upstream} upstream services`}
    >
      <defs>
        <marker
          id="feels-arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8z" className={styles.arrow} />
        </marker>
      </defs>
      <g transform={`translate(0 ${middleOf(model)})`}>
        {calls.map(({ from, to }) => (
          <Call key={`${from} ${to}`} from={boxes[from]} to={boxes[to]} />
        ))}
        {boxes.map(box => (
          <Box key={`${box.column} ${box.ref ?? box.title}`} box={box} />
        ))}
        <Breaker item={item} column={columns - 1} />
      </g>
      {containedBefore !== undefined && (
        <Containment before={containedBefore} height={height} />
      )}
    </svg>
  );
};
