import type { Cell } from './cells';
import { describeSubject } from './describeSubject';

/** What takes the pointer: a clear shape over everything that can be looked at, the smaller ones on top. */
export const Hits = ({
  cells,
  focus,
  onLook,
  onPick,
}: {
  cells: readonly (readonly Cell[])[];
  focus?: string;
  onLook: (cell: Cell | undefined) => void;
  onPick: (cell: Cell) => void;
}) => (
  <g data-part="hits">
    {cells.flat().map(cell => {
      const { key, x, y, width, height } = cell;
      return (
        <rect
          key={key}
          {...{ x, y, width, height }}
          rx="4"
          fill="transparent"
          stroke={key === focus ? 'var(--bui-ring)' : 'none'}
          strokeWidth="2"
          data-focus={key === focus}
          onMouseEnter={() => onLook(cell)}
          onMouseLeave={() => onLook(undefined)}
          onClick={() => onPick(cell)}
        >
          <title>{describeSubject(cell)}</title>
        </rect>
      );
    })}
  </g>
);
