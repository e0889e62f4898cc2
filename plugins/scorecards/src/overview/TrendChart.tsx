import {
  Area,
  AreaChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { levelWord } from '../ladder';
import { dayText } from '../page';
import { levelColour } from './levelColours';
import type { TrendRow } from './trendRows';

const TEXT = { fontSize: 11, fill: 'var(--bui-fg-secondary)' };

/** Rows by level over time, the highest level at the bottom, in steps. */
export const TrendChart = ({
  rows,
  levels,
  label,
}: {
  rows: readonly TrendRow[];
  levels: readonly string[];
  label: string;
}) => {
  const places = [...levels.keys(), -1].sort((a, b) => b - a);
  return (
    <ResponsiveContainer width="100%" height={150} minWidth={0}>
      <AreaChart
        data={[...rows]}
        margin={{ top: 6, right: 8, bottom: 0, left: 0 }}
        title={label}
      >
        <CartesianGrid vertical={false} stroke="var(--banyan-line)" />
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={['dataMin', 'dataMax']}
          tick={TEXT}
          stroke="var(--banyan-line)"
          interval="preserveStartEnd"
          tickFormatter={dayText}
        />
        <YAxis
          width={32}
          tick={TEXT}
          stroke="var(--banyan-line)"
          allowDecimals={false}
        />
        <Tooltip
          isAnimationActive={false}
          labelFormatter={at => dayText(Number(at))}
          contentStyle={{
            background: 'var(--bui-bg-neutral-1)',
            border: '1px solid var(--banyan-line)',
            color: 'var(--bui-fg-primary)',
            fontSize: 12,
          }}
        />
        {places.map(place => (
          <Area
            key={place}
            type="stepAfter"
            stackId="levels"
            name={levelWord(levels, place)}
            dataKey={({ counts }: TrendRow) => counts[place + 1] ?? 0}
            stroke="var(--bui-fg-secondary)"
            strokeWidth={1}
            fill={levelColour(levels[place] ?? null)}
            fillOpacity={place < 0 ? 0.6 : 0.85}
            isAnimationActive={false}
          />
        ))}
      </AreaChart>
    </ResponsiveContainer>
  );
};
