import { plural } from '../model/words';
import { sizeHistogram } from '../model/sizeHistogram';
import { Mark } from './Mark';
import { type PartProps, strengthOf } from './PartProps';
import type { Block } from './blocks';
import { SIZE } from './sizes';
import { Words } from './Words';

const { pitch } = SIZE.dot;
const FIGURE = 20;

function offWords(off: number, unknown: number): string {
  if (off > 0) return `${off} off`;
  return unknown > 0 ? `${unknown} ?` : 'none off';
}

/** The sizes of a folded tribe's squads, a bar a size, on the axis of the dots. */
export const SizeHistogram = ({
  block: { tribe, x, width },
  places: { ground, mostDots },
  lit,
  colourOf,
}: PartProps & { block: Block }) => {
  const { sizes, unknown } = sizeHistogram(tribe.squads, mostDots);
  const most = Math.max(1, ...sizes.map(({ squads }) => squads));
  const room = width - 12 - FIGURE;
  const off = tribe.squads.filter(
    ({ verdict }) => verdict === 'warn' || verdict === 'fail',
  ).length;
  return (
    <g opacity={strengthOf(lit, tribe.squads)}>
      {sizes.map(({ people, squads }) => {
        const middle = ground - (people - 0.5) * pitch;
        return (
          <g key={people}>
            <rect
              x={x + 6}
              y={middle - pitch / 2 + 1}
              width={(room * squads) / most}
              height={pitch - 2}
              fill={colourOf(tribe.ref)}
            />
            <Words
              x={x + 9 + (room * squads) / most}
              y={middle + 3.6}
              fontSize="10.5"
              isQuiet
            >
              {String(squads)}
            </Words>
          </g>
        );
      })}
      {unknown > 0 && (
        <Mark status="unknown" x={x + width - 13} y={ground + 10} />
      )}
      <Words x={x + 6} y={ground + 14} fontSize="10.5" isQuiet>
        {`${plural(tribe.squads.length, 'squad')}, ${offWords(off, unknown)}`}
      </Words>
    </g>
  );
};
