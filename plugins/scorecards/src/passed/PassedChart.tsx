import { scaleLinear, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { dayText } from '../page';
import styles from './Passed.module.css';

/** How many checks passed of those that counted, at a moment. */
export type PassedPoint = { at: number; passed: number; counting: number };

const EDGE = { top: 12, right: 10, bottom: 20, left: 34 };

const scalesOf = (
  points: readonly PassedPoint[],
  { width, height, until }: { width: number; height: number; until: number },
) => ({
  x: scaleUtc()
    .domain([points[0].at, Math.max(until, points[0].at + 1)])
    .range([EDGE.left, width - EDGE.right]),
  y: scaleLinear()
    .domain([0, Math.max(1, ...points.map(({ counting }) => counting))])
    .nice(4)
    .range([height - EDGE.bottom, EDGE.top]),
});

type Scales = ReturnType<typeof scalesOf>;

const Axes = ({
  scales: { x, y },
  width,
  height,
}: {
  scales: Scales;
  width: number;
  height: number;
}) => (
  <g className={styles.axes}>
    {y.ticks(4).map(tick => (
      <g key={tick} transform={`translate(0 ${y(tick)})`}>
        <path d={`M${EDGE.left} 0H${width - EDGE.right}`} />
        <text x={EDGE.left - 5} dy="0.32em" textAnchor="end">
          {tick}
        </text>
      </g>
    ))}
    <text x={EDGE.left} y={height - 5}>
      {dayText(x.domain()[0].getTime())}
    </text>
    <text x={width - EDGE.right} y={height - 5} textAnchor="end">
      {dayText(x.domain()[1].getTime())}
    </text>
  </g>
);

const Target = ({ scales: { x, y }, at }: { scales: Scales; at: number }) => {
  const [bottom, top] = y.range();
  return (
    <g className={styles.target}>
      <path d={`M${x(at)} ${bottom}V${top}`} />
      <text x={x(at) - 4} y={top + 10} textAnchor="end">
        target
      </text>
    </g>
  );
};

/** What passes as a step line, below what counts; the target day as a line across. */
export const PassedChart = ({
  points,
  label,
  target,
  width = 300,
  height = 140,
}: {
  /** Oldest first, one at least. */
  points: readonly PassedPoint[];
  label: string;
  /** The day by which all should pass. */
  target?: number;
  width?: number;
  height?: number;
}) => {
  const last = points[points.length - 1].at;
  const until = Math.max(last, target ?? last);
  const scales = scalesOf(points, { width, height, until });
  const { x, y } = scales;
  const path = (of: 'passed' | 'counting') =>
    line<PassedPoint>()
      .x(point => x(point.at))
      .y(point => y(point[of]))
      .curve(curveStepAfter)([...points]) ?? undefined;
  const end = points[points.length - 1];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.chart}
      role="img"
      aria-label={label}
    >
      <Axes scales={scales} width={width} height={height} />
      {target !== undefined && <Target scales={scales} at={target} />}
      <path className={styles.counting} d={path('counting')} />
      <path className={styles.passed} d={path('passed')} />
      <circle
        className={styles.now}
        cx={x(end.at)}
        cy={y(end.passed)}
        r="3.5"
      />
    </svg>
  );
};
