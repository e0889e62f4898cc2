import type { Tribe } from '../model/model';
import { Mark } from './Mark';
import { type PartProps, strength } from './PartProps';
import type { PracticeRow } from './places';
import { ribbon, stopsOf } from './ribbon';
import { SIZE } from './sizes';
import { Stops } from './Stops';
import { Words } from './Words';

/** A mark for each tribe of the scope: tall where the guild reaches it. */
const Ticks = ({
  tribes,
  units,
  here,
  x,
}: {
  tribes: readonly Tribe[];
  units: readonly string[];
  here: ReadonlySet<string>;
  x: number;
}) => (
  <>
    {tribes.map(({ ref }, at) => {
      const isReached = units.includes(ref);
      return (
        <line
          key={ref}
          x1={x + (at + 0.5) * SIZE.tick}
          x2={x + (at + 0.5) * SIZE.tick}
          y1={isReached ? -10 : -3}
          y2={isReached ? 10 : 3}
          stroke={
            here.has(ref) ? 'var(--bui-accent-bg)' : 'var(--banyan-unknown)'
          }
          strokeWidth={isReached ? 5 : 2}
        />
      );
    })}
  </>
);

/** A guild as a ribbon across the tribes that swells where a squad takes part. */
export const GuildRow = ({
  row: { practice, y },
  places,
  lit,
  tribes,
}: PartProps & {
  row: PracticeRow;
  /** All tribes, for the ticks. */
  tribes: readonly Tribe[];
}) => {
  const { ref, members, units } = practice;
  const { blocks, width, ticks } = places;
  const isLit = lit?.has(ref);
  const colour = isLit ? 'var(--bui-accent-bg)' : 'var(--banyan-unknown)';
  const columns = blocks.flatMap(block => block.columns);
  return (
    <g transform={`translate(0 ${y})`} opacity={strength(lit, ref)}>
      {members === undefined ? (
        <>
          <line
            x2={ticks ?? width}
            stroke={colour}
            strokeWidth="1.4"
            strokeDasharray="4 4"
          />
          <rect
            x="8"
            y="-10"
            width="128"
            height="20"
            fill="var(--bui-bg-neutral-1)"
            rx="3"
          />
          <Mark status="unknown" x={20} y={0} />
          <Words x={32} y={4} isQuiet>
            members unknown
          </Words>
        </>
      ) : (
        <>
          <path
            d={ribbon(places, practice)}
            fill={colour}
            fillOpacity={isLit ? 0.6 : 0.42}
          />
          <Stops stops={stopsOf(columns, practice)} y={0} colour={colour} />
          {ticks !== undefined && (
            <Ticks
              tribes={tribes}
              units={units}
              here={new Set(blocks.map(({ tribe }) => tribe.ref))}
              x={ticks}
            />
          )}
        </>
      )}
    </g>
  );
};
