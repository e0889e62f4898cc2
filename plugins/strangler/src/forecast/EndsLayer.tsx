import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { EndBar, EndPart } from './endBars';
import styles from '../burnup/Burnup.module.css';

const LOOK: Readonly<Record<EndPart, number>> = {
  half: 1,
  late: 0.7,
  last: 0.45,
  beyond: 0.22,
};

/** A date that a percentile of the runs ends by. */
export type EndLine = { name: string; month: string; at: number };

const GAP = 8;
const LINE_HEIGHT = 13;
const LABEL_WIDTH = 74;

/** When the runs end, above the fan, and the dates of the percentiles from there down to it. */
export const EndsLayer = ({
  bars,
  lines,
}: {
  bars: readonly EndBar[];
  lines: readonly EndLine[];
}) => {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = usePlotArea();
  const done = y?.(100);
  if (!x || !plot || done === undefined) return null;
  const labels = lines.length * LINE_HEIGHT;
  const base = done - GAP;
  const room = Math.max(base - plot.y - labels, 1);
  const most = Math.max(...bars.map(({ runs }) => runs), 1);
  const right = plot.x + plot.width;
  return (
    <g>
      {bars.map(({ month, from, to, runs, part }) => {
        const left = x(from) ?? 0;
        const width = Math.min(x(to) ?? left, right) - left - 1;
        const height = (runs / most) * room;
        return (
          <rect
            key={month}
            x={left}
            y={base - height}
            width={Math.max(width, 0.5)}
            height={height}
            fill="var(--bui-accent-bg)"
            fillOpacity={LOOK[part]}
          >
            <title>{`${month}: ${runs} runs end`}</title>
          </rect>
        );
      })}
      <path
        d={`M${plot.x} ${base}H${right}`}
        stroke="var(--banyan-line)"
        fill="none"
      />
      {lines.map(({ name, month, at }, place) => {
        const left = x(at) ?? 0;
        const top = plot.y + (place + 1) * LINE_HEIGHT - 3;
        const isAtEdge = left + LABEL_WIDTH > right;
        return (
          <g key={name} className={styles.endLine} paintOrder="stroke">
            <path d={`M${left} ${top - 9}V${done}`} strokeDasharray="2 2" />
            <text
              x={isAtEdge ? left - 4 : left + 4}
              y={top}
              textAnchor={isAtEdge ? 'end' : 'start'}
            >
              {name} {month}
            </text>
          </g>
        );
      })}
    </g>
  );
};
