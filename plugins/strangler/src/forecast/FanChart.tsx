import {
  CartesianGrid,
  ComposedChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { chartLook } from '../burnup/chartLook';
import { monthTicks, tickText } from '../burnup/months';
import { dayText, percentText } from '../page';
import { type EndLine, EndsLayer } from './EndsLayer';
import type { EndBar } from './endBars';
import { FanLines } from './FanLines';
import type { FanRow, FanSpan } from './fanRows';

/** What is drawn of a forecast. */
export type FanPicture = {
  at: number;
  span: FanSpan;
  past: readonly FanRow[];
  fan: readonly FanRow[];
  followed: readonly FanRow[];
  bars: readonly EndBar[];
  lines: readonly EndLine[];
  /** Whether it goes in whole capabilities: then a month has one value, not a way to it. */
  isStepped: boolean;
};

/** The part above 100 % where the histogram of the ends stands, of the part below. */
const ABOVE = 0.55;
const TICK_COUNT = 5;

const ticksFrom = (lowest: number) =>
  Array.from(
    { length: TICK_COUNT },
    (_, place) => lowest + ((100 - lowest) * place) / (TICK_COUNT - 1),
  );

const wordOf = (value: unknown) =>
  Array.isArray(value)
    ? value.map(each => percentText(Number(each))).join(' to ')
    : percentText(typeof value === 'number' ? value : null);

/** Numbers on the axis end at 100: what is above it is the histogram. */
const percentTick = (value: number) => `${Math.round(value)}`;

/** How far it was, how far the runs come, when they end, and what really followed. */
export const FanChart = ({
  picture: { at, span, past, fan, followed, bars, lines, isStepped },
  label,
}: {
  picture: FanPicture;
  label: string;
}) => {
  const ticks = monthTicks(span.from, span.to);
  const top = 100 + (100 - span.lowest) * ABOVE;
  return (
    <ResponsiveContainer width="100%" height={330} minWidth={0}>
      <ComposedChart
        data={[...past, ...fan, ...followed].sort((a, b) => a.at - b.at)}
        margin={chartLook.margin}
        title={label}
      >
        <CartesianGrid {...chartLook.grid} />
        <XAxis
          {...chartLook.axis}
          dataKey="at"
          type="number"
          scale="time"
          domain={[span.from, span.to]}
          allowDataOverflow
          ticks={ticks}
          tickFormatter={(moment: number) => tickText(moment, ticks)}
        />
        <YAxis
          {...chartLook.axis}
          width={40}
          domain={[span.lowest, top]}
          ticks={ticksFrom(span.lowest)}
          tickFormatter={percentTick}
          allowDataOverflow
        />
        <Tooltip
          {...chartLook.tooltip}
          labelFormatter={moment => dayText(Number(moment))}
          formatter={wordOf}
        />
        <FanLines isStepped={isStepped} />
        <ReferenceLine y={100} stroke="var(--bui-fg-secondary)" />
        <ReferenceLine x={at} stroke="var(--bui-fg-primary)" />
        <EndsLayer bars={bars} lines={lines} />
      </ComposedChart>
    </ResponsiveContainer>
  );
};
