import type { Practice } from '../model/model';
import { Mark } from './Mark';
import { type PartProps, strength } from './PartProps';
import type { Block } from './blocks';
import type { PracticeRow } from './places';
import { stopsOf } from './ribbon';
import { Stops } from './Stops';
import { Words } from './Words';

const HALF = 12;
const ENDS = 14;

const Unknown = ({ block: { x, width }, y }: { block: Block; y: number }) => (
  <>
    <rect
      x={x + 4}
      y={y - HALF}
      width={width - 8}
      height={2 * HALF}
      rx={HALF}
      fill="none"
      stroke="var(--banyan-unknown)"
      strokeWidth="1.4"
      strokeDasharray="4 3"
    />
    <Mark status="unknown" x={x + 18} y={y} />
    {width > 130 && (
      <Words x={x + 30} y={y + 4} isQuiet>
        members unknown
      </Words>
    )}
  </>
);

const Capsule = ({
  block,
  practice,
  y,
  colour,
}: {
  block: Block;
  practice: Practice;
  y: number;
  colour: string;
}) => {
  const stops = stopsOf(block.columns, practice);
  if (stops.length === 0) return null;
  const xs = stops.map(({ column }) => column.x);
  const start = Math.min(...xs) - ENDS;
  return (
    <>
      <rect
        x={start}
        y={y - HALF}
        width={Math.max(...xs) + ENDS - start}
        height={2 * HALF}
        rx={HALF}
        fill={colour}
        fillOpacity="0.12"
        stroke={colour}
        strokeWidth="1.5"
      />
      <Stops stops={stops} y={y} colour={colour} />
    </>
  );
};

/** A chapter as a capsule around the squads that take part, in each tribe that it reaches. */
export const ChapterRow = ({
  row: { practice, y },
  places: { blocks },
  lit,
  colourOf,
}: PartProps & { row: PracticeRow }) => (
  <g opacity={strength(lit, practice.ref)}>
    {blocks.map(block =>
      practice.members === undefined ? (
        (practice.unit ?? block.tribe.ref) === block.tribe.ref && (
          <Unknown key={block.tribe.ref} block={block} y={y} />
        )
      ) : (
        <Capsule
          key={block.tribe.ref}
          block={block}
          practice={practice}
          y={y}
          colour={colourOf(block.tribe.ref)}
        />
      ),
    )}
  </g>
);
