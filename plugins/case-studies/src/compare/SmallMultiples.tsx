import { useSize } from '@banyan/backstage-plugin-banyan-react';
import { useRef } from 'react';
import type { ComparedColumn, MeasureLine } from './measureLines';
import { MeasurePanel } from './MeasurePanel';
import { panelsIn } from './panels';

const ROOM = 1100;

/** One small picture a measure, a bar a column; the table below has the same in words. */
export const SmallMultiples = ({
  columns,
  measures,
}: {
  columns: readonly ComparedColumn[];
  measures: readonly MeasureLine[];
}) => {
  const frame = useRef<HTMLDivElement>(null);
  const room = useSize(frame).width || ROOM;
  const { panels, each, width, height } = panelsIn(
    measures,
    columns.length,
    room,
  );
  return (
    <div ref={frame}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width="100%"
        style={{ maxWidth: width }}
        role="img"
        aria-label="Live measures, a small picture each; the table below has the same"
      >
        {panels.map(({ line, x, y }) => (
          <g key={line.measure.id} transform={`translate(${x} ${y})`}>
            <MeasurePanel line={line} columns={columns} width={each} />
          </g>
        ))}
      </svg>
    </div>
  );
};
