import { scaleUtc } from 'd3-scale';
import {
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { chartLook } from '../../burnup/chartLook';
import { percentText } from '../../page';
import { momentText, tickText } from '../clock';
import type { ShareRow } from './shareRows';

const TICKS = 6;
const STILL = { isAnimationActive: false } as const;

/** What was meant to be as steps, what was seen as a line; where nothing was seen there is none. */
export const ShareChart = ({
  rows,
  from,
  to,
  label,
}: {
  rows: readonly ShareRow[];
  from: number;
  to: number;
  label: string;
}) => {
  const scale = scaleUtc().domain([from, to]);
  return (
    <ResponsiveContainer width="100%" height={210} minWidth={0}>
      <ComposedChart
        data={[...rows]}
        margin={chartLook.margin}
        title={label}
        accessibilityLayer={false}
      >
        <CartesianGrid {...chartLook.grid} />
        <XAxis
          {...chartLook.axis}
          dataKey="at"
          type="number"
          scale="time"
          domain={[from, to]}
          ticks={scale.ticks(TICKS).map(Number)}
          tickFormatter={(at: number) => tickText(at, to - from)}
        />
        <YAxis
          {...chartLook.axis}
          width={46}
          domain={[0, 100]}
          tickFormatter={(percent: number) => `${percent} %`}
        />
        <Tooltip
          {...chartLook.tooltip}
          labelFormatter={at => `${momentText(Number(at))} UTC`}
          formatter={value =>
            typeof value === 'number' ? percentText(value) : 'unknown'
          }
        />
        <Line
          {...STILL}
          name="intended"
          dataKey="intended"
          type="stepAfter"
          stroke="var(--bui-fg-primary)"
          strokeDasharray="5 3"
          strokeWidth={1.5}
          dot={false}
        />
        <Line
          {...STILL}
          name="observed"
          dataKey="observed"
          stroke="var(--bui-accent-bg)"
          strokeWidth={2}
          dot={rows.length < 40 ? { r: 2 } : false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
};
