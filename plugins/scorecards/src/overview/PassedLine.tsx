import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import styles from './Overview.module.css';

const WIDTH = 60;
const HEIGHT = 18;
const EDGE = 2;

type Point = { at: number; passed: number };

/** How many checks something passed over time. */
export const PassedLine = ({
  points,
  title,
}: {
  points: readonly Point[];
  title: string;
}) => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return <span />;
  const passed = points.map(point => point.passed);
  const x = scaleLinear()
    .domain([first.at, last.at])
    .range([EDGE, WIDTH - EDGE]);
  const y = scaleLinear()
    .domain([Math.min(...passed), Math.max(...passed)])
    .range([HEIGHT - EDGE, EDGE]);
  const path = line<Point>()
    .x(point => x(point.at))
    .y(point => y(point.passed))
    .curve(curveStepAfter)([...points]);
  return (
    <svg
      role="img"
      aria-label={`${title} passed ${first.passed}, now ${last.passed}`}
      width={WIDTH}
      height={HEIGHT}
      className={styles.spark}
    >
      <path d={path ?? ''} />
    </svg>
  );
};
