import { useSize } from '@banyan/backstage-plugin-banyan-react';
import { scaleLinear } from 'd3-scale';
import { useRef } from 'react';
import { type BandRow, MOST_ENGINEERS } from './bandRows';
import { VERDICT_WORDS } from './verdictWords';
import styles from './Verdict.module.css';

const EDGE = 14;
const TOP = 26;
const ROW = 48;
const LABEL = 18;
const BAR = 22;
const TICKS = [1, 10, 50, 80, MOST_ENGINEERS];
const CHAR = 6.8;
const ASSUMED_WIDTH = 640;
const LEAST_WIDTH = 240;

/** Half a person on both sides: the band of 10 to 49 ends where that of 50 begins. */
const scaleOf = (width: number) =>
  scaleLinear()
    .domain([0.5, MOST_ENGINEERS + 0.5])
    .range([EDGE, width - EDGE]);

type Scale = ReturnType<typeof scaleOf>;

const Bar = ({ row, x }: { row: BandRow; x: Scale }) => (
  <g>
    {row.bands.map(({ from, to, verdict, shape }) => {
      const [left, right] = [x(from - 0.5), x(to + 0.5)];
      const title = VERDICT_WORDS[verdict].title;
      const words = shape === 'one-team' ? title : `${title}, ${shape}`;
      const fits = [words, title, title.split(' ')[0]].find(
        text => text.length * CHAR < right - left - 6,
      );
      return (
        <g key={from} className={styles.band} data-verdict={verdict}>
          <title>{`${from} to ${to} engineers: ${words}`}</title>
          <rect x={left} y={LABEL} width={right - left - 1} height={BAR} />
          {fits && (
            <text x={left + 6} y={LABEL + 15}>
              {fits}
            </text>
          )}
        </g>
      );
    })}
  </g>
);

const Marker = ({
  engineers,
  x,
  height,
}: {
  engineers: number;
  x: Scale;
  height: number;
}) => {
  const isBeyond = engineers > MOST_ENGINEERS;
  const at = x(Math.min(Math.max(engineers, 1), MOST_ENGINEERS));
  const isRight = at > x(MOST_ENGINEERS * 0.85);
  return (
    <g className={styles.marker}>
      <line x1={at} x2={at} y1={TOP - 8} y2={height} />
      <text x={at} y={TOP - 12} textAnchor={isRight ? 'end' : 'middle'}>
        {`you, ${engineers}${isBeyond ? ' →' : ''}`}
      </text>
    </g>
  );
};

/** The verdict by the number of engineers, and where one is. */
export const BandPicture = ({
  rows,
  engineers,
}: {
  rows: readonly BandRow[];
  engineers: number | null;
}) => {
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.max(LEAST_WIDTH, useSize(frame).width || ASSUMED_WIDTH);
  const x = scaleOf(width);
  const bottom = TOP + rows.length * ROW;
  return (
    <div ref={frame}>
      <svg
        viewBox={`0 0 ${width} ${bottom + 22}`}
        width={width}
        height={bottom + 22}
        role="img"
        aria-label="Verdict by the number of engineers; the table says the same"
        className={styles.bands}
      >
        {rows.map((row, place) => (
          <g key={row.id} transform={`translate(0 ${TOP + place * ROW})`}>
            <text x={EDGE} y={LABEL - 5}>
              {row.title}
            </text>
            <Bar row={row} x={x} />
          </g>
        ))}
        {TICKS.map(tick => (
          <text key={tick} x={x(tick)} y={bottom + 14} textAnchor="middle">
            {tick}
          </text>
        ))}
        {engineers !== null && (
          <Marker engineers={engineers} x={x} height={bottom} />
        )}
      </svg>
    </div>
  );
};
