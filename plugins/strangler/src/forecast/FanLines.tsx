import { Area, Line } from 'recharts';

const STILL = {
  dot: false,
  activeDot: false,
  isAnimationActive: false,
} as const;

const BANDS = [
  ['nearlyAll', '90 of 100 runs', 0.16],
  ['most', '70 of 100 runs', 0.2],
  ['half', '50 of 100 runs', 0.26],
] as const;

const EDGES = [
  ['p50', 'P50', undefined, 2],
  ['p85', 'P85', '6 3', 1.4],
  ['p95', 'P95', '1.5 2.5', 1.4],
] as const;

/** The bands of the runs and their edges, how far it was, and what really followed. */
export const FanLines = ({ isStepped }: { isStepped: boolean }) => {
  const curve = isStepped ? 'stepAfter' : 'linear';
  return (
    <>
      {BANDS.map(([key, name, opacity]) => (
        <Area
          key={key}
          {...STILL}
          type={curve}
          connectNulls
          name={name}
          dataKey={key}
          stroke="none"
          fill="var(--bui-accent-bg)"
          fillOpacity={opacity}
        />
      ))}
      {EDGES.map(([key, name, dashes, width]) => (
        <Line
          key={key}
          {...STILL}
          type={curve}
          connectNulls
          name={name}
          dataKey={key}
          stroke="var(--bui-accent-bg)"
          strokeWidth={width}
          strokeDasharray={dashes}
        />
      ))}
      <Line
        {...STILL}
        connectNulls
        type="stepAfter"
        name="done"
        dataKey="done"
        stroke="var(--bui-accent-bg)"
        strokeWidth={2.4}
      />
      <Line
        {...STILL}
        connectNulls
        type="stepAfter"
        name="what really followed"
        dataKey="followed"
        stroke="var(--banyan-fail)"
        strokeWidth={1.8}
        strokeDasharray="3 2"
      />
    </>
  );
};
