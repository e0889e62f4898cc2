import { BAND } from '../../map/pizzaBand';
import type { Squad } from '../model/model';
import { Mark } from './Mark';
import { type PartProps, strengthOf } from './PartProps';
import type { Block } from './blocks';
import type { Places } from './places';
import { SIZE } from './sizes';
import { Words } from './Words';

const { radius, pitch } = SIZE.dot;

/** The sizes that two pizzas feed, across a tribe. */
export const Band = ({
  block: { x, width },
  places: { ground },
}: {
  block: Block;
  places: Places;
}) => (
  <rect
    x={x + 3}
    y={ground - BAND.to * pitch}
    width={width - 6}
    height={(BAND.to - BAND.from + 1) * pitch}
    rx="3"
    fill="var(--banyan-pass)"
    fillOpacity="0.14"
  />
);

const Stack = ({
  squad: { people, verdict },
  x,
  colour,
  places: { ground, mostDots },
}: {
  squad: Squad;
  x: number;
  colour: string;
  places: Places;
}) => {
  const dots = Math.min(people ?? 0, mostDots);
  const top = ground - dots * pitch;
  return (
    <>
      <g fill={colour}>
        {Array.from({ length: dots }, (_, at) => (
          <circle key={at} cx={x} cy={ground - (at + 0.5) * pitch} r={radius} />
        ))}
      </g>
      {verdict !== 'pass' && <Mark status={verdict} x={x} y={top - 9} />}
      <Words
        x={x}
        y={ground + 14}
        textAnchor="middle"
        fontWeight={verdict === 'pass' ? '400' : '700'}
        isQuiet={verdict === 'pass'}
      >
        {people === undefined ? '?' : String(people)}
      </Words>
    </>
  );
};

/** The people of each squad, a dot a person. */
export const PeopleDots = ({
  block: { tribe, columns },
  places,
  lit,
  colourOf,
}: PartProps & { block: Block }) => (
  <g>
    {columns.map(({ ref, squads, x }) => (
      <g key={ref} opacity={strengthOf(lit, squads)}>
        <Stack
          squad={squads[0]}
          x={x}
          colour={colourOf(tribe.ref)}
          places={places}
        />
      </g>
    ))}
  </g>
);
