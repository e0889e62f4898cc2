import type { HistoryPoint } from '@banyan/backstage-plugin-banyan-common';
import type { ReactNode } from 'react';
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
import { clockText } from '../state';
import type { Gap } from './chartRows';
import { tickText } from './ranges';
import styles from './History.module.css';

/** A moment that every chart marks. */
export type Mark = { at: number; words: string };

/** Where the plot begins and ends: as the bands above, in History.module.css. */
const AXIS_WIDTH = 92;
const RIGHT_MARGIN = 12;

const TICKS = 6;

const ticksOf = (from: number, to: number) =>
  Array.from(
    { length: TICKS },
    (_, place) => from + ((to - from) * place) / (TICKS - 1),
  );

/** One chart of the history: the same time axis and crosshair as all others, gaps hatched. */
export const TimeChart = ({
  title,
  note,
  rows,
  gaps,
  from,
  to,
  marks,
  tick,
  highest,
  children,
}: {
  title: string;
  note: string;
  rows: readonly HistoryPoint[];
  gaps: readonly Gap[];
  from: number;
  to: number;
  marks: readonly Mark[];
  /** Writes a value of the vertical axis. */
  tick: (value: number) => string;
  /** The upper end of the vertical axis; undefined = as the data wants. */
  highest?: number;
  children: ReactNode;
}) => (
  <figure className={styles.chart}>
    <figcaption>
      <strong>{title}</strong> <span className={styles.quiet}>{note}</span>
    </figcaption>
    <ResponsiveContainer width="100%" height={130} minWidth={0}>
      <ComposedChart
        data={[...rows]}
        syncId="breaker-history"
        syncMethod="value"
        margin={{ top: 6, right: RIGHT_MARGIN, bottom: 0, left: 0 }}
      >
        <defs>
          <pattern
            id="history-gap"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V6" stroke="var(--banyan-unknown)" strokeWidth="1.4" />
          </pattern>
          <pattern
            id="history-stopped"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V5" stroke="var(--bui-accent-bg)" strokeWidth="1.2" />
          </pattern>
        </defs>
        <CartesianGrid
          vertical={false}
          stroke="var(--banyan-line)"
          strokeDasharray="2 3"
        />
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={[from, to]}
          ticks={ticksOf(from, to)}
          tickFormatter={(at: number) => tickText(at, to - from)}
          tick={{ fontSize: 11, fill: 'var(--bui-fg-secondary)' }}
          stroke="var(--banyan-line)"
          interval="preserveStartEnd"
        />
        <YAxis
          width={AXIS_WIDTH}
          domain={[0, highest ?? 'auto']}
          tickFormatter={tick}
          tick={{ fontSize: 11, fill: 'var(--bui-fg-secondary)' }}
          stroke="var(--banyan-line)"
          tickCount={5}
        />
        {gaps.map(gap => (
          <ReferenceArea
            key={gap.from}
            x1={gap.from}
            x2={gap.to}
            fill="url(#history-gap)"
            fillOpacity={0.5}
            ifOverflow="hidden"
          />
        ))}
        <Tooltip
          isAnimationActive={false}
          labelFormatter={at => clockText(Number(at))}
          formatter={value =>
            typeof value === 'number' ? tick(value) : String(value)
          }
          contentStyle={{
            background: 'var(--bui-bg-neutral-1)',
            border: '1px solid var(--banyan-line)',
            color: 'var(--bui-fg-primary)',
            fontSize: 12,
          }}
        />
        {children}
        {marks.map(({ at, words }) => (
          <ReferenceLine
            key={`${at} ${words}`}
            x={at}
            stroke="var(--bui-fg-primary)"
            strokeDasharray="2 2"
            ifOverflow="hidden"
          />
        ))}
      </ComposedChart>
    </ResponsiveContainer>
  </figure>
);
