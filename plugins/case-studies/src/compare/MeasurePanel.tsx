import { StatusMark } from '@banyan/backstage-plugin-banyan-react';
import {
  type ComparedColumn,
  type MeasureLine,
  passMark,
} from './measureLines';
import { PanelBar } from './PanelBar';
import { PANEL } from './panels';
import { readingStatus } from './readingStatus';

const MOST_LETTERS = 13;
const MARK = 16;

const short = (text: string) =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;

/** One measure of every column, on one scale. */
export const MeasurePanel = ({
  line,
  columns,
  width,
}: {
  line: MeasureLine;
  columns: readonly ComparedColumn[];
  width: number;
}) => {
  const start = PANEL.label + MARK;
  const bar = width - start - PANEL.value;
  const tick = passMark(line);
  return (
    <>
      <text y={13} fontSize={13} fontWeight={600}>
        {line.measure.title}
      </text>
      <text y={27} fontSize={10.5} opacity={0.75}>
        {line.measure.note}
      </text>
      {columns.map(({ ref, title }, at) => {
        const cell = line.cells[at];
        const status = readingStatus(cell.reading);
        const y = PANEL.title + at * PANEL.row;
        return (
          <g key={ref} transform={`translate(0 ${y})`} fontSize={11.5}>
            <title>{`${title}: ${cell.text}`}</title>
            <text y={12}>{short(title)}</text>
            {status && (
              <g transform={`translate(${PANEL.label} 2)`}>
                <StatusMark status={status} />
              </g>
            )}
            <g transform={`translate(${start} 3)`}>
              <PanelBar cell={cell} most={line.most} width={bar} />
            </g>
            <text x={width} y={12} textAnchor="end">
              {short(cell.text)}
            </text>
          </g>
        );
      })}
      {tick !== undefined && (
        <line
          x1={start + bar * tick}
          x2={start + bar * tick}
          y1={PANEL.title}
          y2={PANEL.title + columns.length * PANEL.row}
          stroke="currentColor"
          strokeDasharray="1 2"
        />
      )}
    </>
  );
};
