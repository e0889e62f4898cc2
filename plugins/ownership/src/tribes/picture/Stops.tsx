import type { Stop } from './ribbon';
import { Words } from './Words';

const RADIUS = { least: 8.5, perDigit: 3.2 };

/** Where squads take part: a ring with the number of members. */
export const Stops = ({
  stops,
  y,
  colour,
}: {
  stops: readonly Stop[];
  y: number;
  colour: string;
}) => (
  <>
    {stops.map(({ column, members }) => {
      const digits = String(members).length;
      return (
        <g key={column.ref}>
          <circle
            cx={column.x}
            cy={y}
            r={RADIUS.least + Math.max(digits - 2, 0) * RADIUS.perDigit}
            fill="var(--bui-bg-neutral-1)"
            stroke={colour}
            strokeWidth="1.4"
          />
          <Words
            x={column.x}
            y={y + 3.8}
            fontSize="10.5"
            fontWeight="650"
            textAnchor="middle"
          >
            {String(members)}
          </Words>
        </g>
      );
    })}
  </>
);
