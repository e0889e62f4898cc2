import { CEILING } from '../model/ceiling';
import type { Tribe } from '../model/model';
import type { Block } from './blocks';
import { fitted } from './fitted';
import { Mark } from './Mark';
import { type PartProps, strengthOf } from './PartProps';
import { Words } from './Words';

const PER_CHARACTER = 6.6;
const LINE = 14;
const FIRST = 20;
const PEOPLE = 64;
const METER = { y: 71, height: 4 };

type Place = { x: number; width: number };

const Names = ({
  tribe: { title, organisation },
  x,
  width,
}: Place & { tribe: Tribe }) => {
  const most = Math.floor((width - 10) / PER_CHARACTER);
  const [first, second] = fitted(title, most);
  return (
    <>
      <Words x={x + 6} y={FIRST} fontWeight="650">
        {first}
      </Words>
      {second && (
        <Words x={x + 6} y={FIRST + LINE} fontWeight="650">
          {second}
        </Words>
      )}
      {organisation && (
        <Words x={x + 6} y={FIRST + 2 * LINE} isQuiet>
          {fitted(organisation, most, 1)[0]}
        </Words>
      )}
    </>
  );
};

const People = ({
  tribe: { people, verdict },
  x,
  width,
  colour,
}: Place & { tribe: Tribe; colour: string }) => {
  if (people === undefined)
    return (
      <>
        <Mark status="unknown" x={x + 12} y={PEOPLE - 4} />
        <Words x={x + 22} y={PEOPLE} isQuiet>
          unknown
        </Words>
      </>
    );
  const meter = { ...METER, x: x + 6, rx: 2 };
  const share = Math.min(people / CEILING.people, 1);
  return (
    <>
      {verdict !== 'pass' && (
        <Mark status={verdict} x={x + 12} y={PEOPLE - 4} />
      )}
      <Words x={x + width - 6} y={PEOPLE} textAnchor="end" isQuiet>
        {`${people} of ${CEILING.people}`}
      </Words>
      <rect {...meter} width={width - 12} fill="var(--bui-bg-neutral-3)" />
      <rect {...meter} width={(width - 12) * share} fill={colour} />
    </>
  );
};

/** A tribe's name and its people against the ceiling, over the ground of its columns. */
export const TribeHead = ({
  block: { tribe, x, width },
  places: { height },
  colourOf,
  lit,
}: PartProps & { block: Block }) => {
  const colour = colourOf(tribe.ref);
  return (
    <g>
      <rect
        x={x}
        width={width}
        height={height}
        rx="5"
        fill={colour}
        fillOpacity="0.09"
        stroke={colour}
        strokeOpacity="0.45"
      />
      <rect x={x} width={width} height="4" rx="2" fill={colour} />
      <g opacity={strengthOf(lit, tribe.squads)}>
        <Names tribe={tribe} x={x} width={width} />
        <People tribe={tribe} x={x} width={width} colour={colour} />
      </g>
    </g>
  );
};
