import type { TimelineResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  CartesianGrid,
  ComposedChart,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { monthText, pointsText } from '../page';
import { BurnupLines } from './BurnupLines';
import type { BurnupMark } from './burnupMarks';
import type { BurnupRow, BurnupSpan } from './burnupRows';
import { chartLook } from './chartLook';
import { MarkLayer } from './MarkLayer';
import { monthTicks, tickText } from './months';
import { StallLayer } from './StallLayer';

const figureOf = (value: unknown) =>
  typeof value === 'number' ? pointsText(value) : 'unknown';

/** What is drawn of a burn-up. */
export type BurnupPicture = {
  rows: readonly BurnupRow[];
  span: BurnupSpan;
  /** The upper end of the vertical axis. */
  top: number;
  /** Of the line of what is done. */
  doneName: string;
  /** The share of finished capabilities beside it. */
  hasFinished: boolean;
  isFollowed: boolean;
  marks: readonly BurnupMark[];
  stalls: TimelineResponse['stalls'];
  asOf: { words: string } | undefined;
};

const AsOfLine = ({ at, words }: { at: number; words: string }) => (
  <ReferenceLine
    x={at}
    stroke="var(--bui-fg-primary)"
    strokeWidth={1.5}
    label={{
      value: words,
      position: 'insideTopRight',
      fontSize: 11,
      fontWeight: 700,
      fill: 'var(--bui-fg-primary)',
    }}
  />
);

/** Steps, as they happened: scope, what is done, what is finished, and what really followed. */
export const BurnupChart = ({
  picture: {
    rows,
    span: { from, asOf, to },
    top,
    doneName,
    hasFinished,
    isFollowed,
    marks,
    stalls,
    asOf: asOfMark,
  },
  label,
  onTell,
}: {
  picture: BurnupPicture;
  label: string;
  onTell: (words: string | undefined) => void;
}) => {
  const ticks = monthTicks(from, to);
  return (
    <ResponsiveContainer width="100%" height={290} minWidth={0}>
      <ComposedChart
        data={[...rows]}
        margin={chartLook.margin}
        title={label}
        // Its arrow keys would be in the way of those of the marks.
        accessibilityLayer={false}
      >
        <defs>
          <pattern
            id="burnup-stall"
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path
              d="M0 0V7"
              stroke="var(--banyan-unknown)"
              strokeOpacity="0.45"
              strokeWidth="1.2"
            />
          </pattern>
        </defs>
        <CartesianGrid {...chartLook.grid} />
        <XAxis
          {...chartLook.axis}
          dataKey="at"
          type="number"
          scale="time"
          domain={[from, to]}
          ticks={ticks}
          tickFormatter={(at: number) => tickText(at, ticks)}
        />
        <YAxis {...chartLook.axis} width={40} domain={[0, top]} tickCount={5} />
        <YAxis yAxisId="share" hide domain={[0, 100]} />
        {isFollowed && (
          <ReferenceArea
            x1={asOf}
            x2={to}
            fill="var(--bui-bg-neutral-2)"
            fillOpacity={0.7}
            zIndex={chartLook.ground}
          />
        )}
        <StallLayer stalls={stalls} />
        <Tooltip
          {...chartLook.tooltip}
          labelFormatter={at => `from ${monthText(Number(at))}`}
          formatter={figureOf}
        />
        <BurnupLines
          doneName={doneName}
          hasFinished={hasFinished}
          isFollowed={isFollowed}
        />
        {asOfMark && <AsOfLine at={asOf} words={asOfMark.words} />}
        <MarkLayer marks={marks} onTell={onTell} />
      </ComposedChart>
    </ResponsiveContainer>
  );
};
