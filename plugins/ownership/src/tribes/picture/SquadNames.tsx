import type { Block } from './blocks';
import { fitted } from './fitted';
import { type PartProps, strengthOf } from './PartProps';
import { SIZE } from './sizes';
import { Words } from './Words';

const PER_CHARACTER = 6.4;
const MOST = Math.floor(SIZE.names / PER_CHARACTER);

/** The names of the squads, upright; those of an odd size stand out. */
export const SquadNames = ({
  block: { columns },
  places: { names },
  lit,
}: PartProps & { block: Block }) => (
  <g>
    {columns.map(({ ref, squads, x }) => (
      <Words
        key={ref}
        transform={`translate(${x + 4} ${names - 4}) rotate(-90)`}
        opacity={strengthOf(lit, squads)}
        fontWeight={squads[0].verdict === 'pass' ? '400' : '650'}
        fontSize="12"
      >
        {fitted(squads[0].title, MOST, 1)[0]}
      </Words>
    ))}
  </g>
);
