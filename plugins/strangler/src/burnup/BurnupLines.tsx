import { Area, Line } from 'recharts';

const STEP = {
  type: 'stepAfter',
  dot: false,
  activeDot: false,
  isAnimationActive: false,
} as const;

/** The lines of a burn-up: each value holds until the next step. */
export const BurnupLines = ({
  doneName,
  hasFinished,
  isFollowed,
}: {
  doneName: string;
  hasFinished: boolean;
  isFollowed: boolean;
}) => (
  <>
    <Area
      {...STEP}
      name={doneName}
      dataKey="done"
      stroke="var(--bui-accent-bg)"
      strokeWidth={2.4}
      fill="var(--bui-accent-bg)"
      fillOpacity={0.14}
    />
    {hasFinished && (
      <Line
        {...STEP}
        yAxisId="share"
        name="capabilities finished, %"
        dataKey="finished"
        stroke="var(--bui-accent-bg)"
        strokeDasharray="1 2.5"
      />
    )}
    <Line
      {...STEP}
      name="scope"
      dataKey="scope"
      stroke="var(--bui-fg-primary)"
      strokeWidth={1.8}
    />
    {isFollowed && (
      <Line
        {...STEP}
        name="scope, later"
        dataKey="laterScope"
        stroke="var(--bui-fg-primary)"
        strokeDasharray="3 3"
      />
    )}
    {isFollowed && (
      <Line
        {...STEP}
        name="done, later"
        dataKey="laterDone"
        stroke="var(--bui-accent-bg)"
        strokeWidth={2}
        strokeDasharray="4 3"
      />
    )}
  </>
);
