import type {
  BreakerHistoryResponse,
  BreakerItem,
  HistoryPoint,
} from '@banyan/backstage-plugin-banyan-common';
import { Area, Line, ReferenceLine } from 'recharts';
import { countText, msText, percentText, spanText } from '../state';
import { chartRows, failed } from './chartRows';
import { type Mark, TimeChart } from './TimeChart';

type ChartProps = {
  item: BreakerItem;
  axis: Omit<
    React.ComponentProps<typeof TimeChart>,
    'title' | 'note' | 'tick' | 'highest' | 'children'
  >;
  stepMs: number;
};

const STILL = { dot: false, isAnimationActive: false } as const;

const ErrorChart = ({ item, axis }: ChartProps) => {
  const { errorThresholdPercent: limit, slowThresholdPercent: slow } =
    item.settings;
  return (
    <TimeChart
      {...axis}
      title="Error rate"
      note={`of calls tried; ${limit === null ? 'its limit is not told' : `opens above ${limit}\u00a0%`}; slow calls dashed${slow === null ? ', no limit set' : `, limit ${slow}\u00a0%`}`}
      tick={percentText}
      highest={1}
    >
      {limit !== null && (
        <ReferenceLine
          y={limit / 100}
          stroke="var(--bui-fg-primary)"
          strokeDasharray="5 4"
          label={{
            value: `limit ${limit}\u00a0%`,
            position: 'insideTopLeft',
            fontSize: 11,
            fill: 'var(--bui-fg-primary)',
          }}
        />
      )}
      {slow !== null && (
        <ReferenceLine
          y={slow / 100}
          stroke="var(--bui-accent-bg)"
          strokeDasharray="2 4"
        />
      )}
      <Line
        {...STILL}
        name="slow calls"
        dataKey="slowRate"
        stroke="var(--bui-accent-bg)"
        strokeDasharray="3 3"
      />
      <Line
        {...STILL}
        name="errors"
        dataKey="errorRate"
        stroke="var(--banyan-fail)"
        strokeWidth={2}
      />
    </TimeChart>
  );
};

const CallsChart = ({ axis, stepMs }: ChartProps) => (
  <TimeChart
    {...axis}
    title="Calls"
    note={`each ${spanText(stepMs)}: succeeded plain, failed solid, stopped hatched`}
    tick={countText}
  >
    <Area
      {...STILL}
      name="succeeded"
      dataKey="successes"
      type="stepAfter"
      stackId="calls"
      stroke="var(--banyan-pass)"
      fill="var(--banyan-pass)"
      fillOpacity={0.35}
    />
    <Area
      {...STILL}
      name="failed or timed out"
      dataKey={(point: HistoryPoint) => failed(point)}
      type="stepAfter"
      stackId="calls"
      stroke="var(--banyan-fail)"
      fill="var(--banyan-fail)"
      fillOpacity={0.9}
    />
    <Area
      {...STILL}
      name="rejected"
      dataKey="rejected"
      type="stepAfter"
      stackId="calls"
      stroke="var(--banyan-exempt)"
      fill="var(--banyan-exempt)"
      fillOpacity={0.8}
    />
    <Area
      {...STILL}
      name="stopped by the breaker"
      dataKey="notPermitted"
      type="stepAfter"
      stackId="calls"
      stroke="var(--bui-accent-bg)"
      fill="url(#history-stopped)"
      fillOpacity={0.8}
    />
  </TimeChart>
);

const LatencyChart = ({ item, axis }: ChartProps) => {
  const { timeoutMs } = item.settings;
  const isFast = item.state === 'open' || item.state === 'forced-open';
  return (
    <TimeChart
      {...axis}
      title="Latency"
      note={`of calls tried: p99 solid, p90 dashed, p50 dotted${isFast ? '; failing fast is no sign of health' : ''}`}
      tick={msText}
      highest={
        timeoutMs === null
          ? undefined
          : Math.max(timeoutMs * 1.1, ...axis.rows.map(({ p99 }) => p99 ?? 0))
      }
    >
      {timeoutMs !== null && (
        <ReferenceLine
          y={timeoutMs}
          stroke="var(--bui-fg-primary)"
          strokeDasharray="5 4"
          label={{
            value: `timeout ${msText(timeoutMs)}`,
            position: 'insideBottomLeft',
            fontSize: 11,
            fill: 'var(--bui-fg-primary)',
          }}
        />
      )}
      {(
        [
          ['p50', '1 3'],
          ['p90', '5 3'],
          ['p99', undefined],
        ] as const
      ).map(([name, dashes]) => (
        <Line
          key={name}
          {...STILL}
          name={name}
          dataKey={name}
          stroke="var(--bui-accent-bg)"
          strokeWidth={1.5}
          strokeDasharray={dashes}
        />
      ))}
    </TimeChart>
  );
};

/** Rates against their limits, calls by what became of them, latency against the timeout: on one time axis. */
export const HistoryCharts = ({
  item,
  history,
  marks,
}: {
  item: BreakerItem;
  history: BreakerHistoryResponse;
  marks: readonly Mark[];
}) => {
  const { from, to, stepMs } = history;
  const axis = { ...chartRows(history), from, to, marks };
  return (
    <>
      <ErrorChart item={item} axis={axis} stepMs={stepMs} />
      <CallsChart item={item} axis={axis} stepMs={stepMs} />
      <LatencyChart item={item} axis={axis} stepMs={stepMs} />
    </>
  );
};
