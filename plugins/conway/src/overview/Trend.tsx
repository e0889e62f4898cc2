import type { AlignmentDay } from '@banyan/backstage-plugin-banyan-common';
import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { trendOf } from './trendOf';
import styles from './Overview.module.css';

const WIDTH = 120;
const HEIGHT = 24;
const EDGE = 3;

/** How a measure went, day by day; days on which it was unknown are gaps. */
export const Trend = ({
  days,
  measure,
  label,
}: {
  days: readonly AlignmentDay[];
  measure: keyof AlignmentDay;
  label: string;
}) => {
  const { points, words } = trendOf(days, measure);
  const known = points.flatMap(({ value }) => value ?? []);
  if (known.length < 2) {
    return <span className={styles.quiet}>{words}</span>;
  }
  const x = scaleLinear()
    .domain([0, points.length - 1])
    .range([EDGE, WIDTH - EDGE]);
  const y = scaleLinear()
    .domain([Math.min(...known), Math.max(...known)])
    .range([HEIGHT - EDGE, EDGE]);
  const path = line<(typeof points)[number]>()
    .defined(({ value }) => value !== null)
    .x((_, place) => x(place))
    .y(({ value }) => y(value ?? 0))
    .curve(curveStepAfter)(points);
  return (
    <svg
      role="img"
      aria-label={`${label}: ${words}`}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={styles.trend}
    >
      <title>{words}</title>
      <path d={path ?? ''} />
    </svg>
  );
};
