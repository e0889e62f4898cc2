import type { ComparedCell } from '@banyan/backstage-plugin-banyan-common';
import { filled } from './measureLines';

const BAR = 10;
const NEUTRAL = 'var(--banyan-compare-bar)';
const DASHES = '3 2';

const COLOURS: Partial<Record<ComparedCell['reading'], string>> = {
  good: 'var(--banyan-pass)',
  fair: 'var(--banyan-warn-edge)',
  poor: 'var(--banyan-fail)',
};

/** Several things side by side, each filled as far as it is. */
const Pieces = ({
  parts,
  width,
}: Pick<ComparedCell, 'parts'> & { width: number }) => {
  const each = width / parts.length;
  const inside = Math.max(1, each - 2);
  return (
    <>
      {parts.map(({ label, share }, at) => (
        <g key={label} transform={`translate(${at * each} 0)`}>
          <rect
            width={inside}
            height={BAR}
            fill="none"
            stroke={NEUTRAL}
            strokeDasharray={share === null ? DASHES : undefined}
          />
          <rect width={inside * (share ?? 0)} height={BAR} fill={NEUTRAL} />
        </g>
      ))}
    </>
  );
};

/** How much of the scale of its row a cell fills; dashed = nobody knows. */
export const PanelBar = ({
  cell,
  most,
  width,
}: {
  cell: ComparedCell;
  most: number;
  width: number;
}) => {
  if (cell.reading === 'unknown')
    return (
      <rect
        {...{ width, height: BAR, fill: 'none' }}
        stroke="var(--banyan-unknown)"
        strokeDasharray={DASHES}
      />
    );
  if (cell.parts.length > 0) return <Pieces parts={cell.parts} width={width} />;
  return (
    <>
      <rect width={width} height={BAR} fill="var(--banyan-line)" />
      <rect
        width={width * (filled(cell, most) ?? 0)}
        height={BAR}
        fill={COLOURS[cell.reading] ?? NEUTRAL}
      />
    </>
  );
};
