import { useThemeMode } from '@banyan/backstage-plugin-banyan-react';
import type { UnitColourOf } from '../data/unitColourOf';
import { counted } from './counted';
import { EntityStop } from './EntityStop';
import type { TeamRow } from './model';
import type { PartProps } from './PartProps';
import { short } from './short';
import styles from './Architecture.module.css';

const owning = ({ title, count }: TeamRow) =>
  `${title} owns ${counted(count, 'component')}`;

const Team = ({
  team,
  place: { sizes, rows },
  look,
}: Pick<PartProps, 'place' | 'look'> & { team: TeamRow }) => {
  const { x, width } = sizes.left;
  const middle = rows.get(team.ref) ?? 0;
  return (
    <EntityStop entityRef={team.ref} label={owning(team)} look={look}>
      <rect
        x={x + 4}
        y={middle - sizes.row / 2}
        width={width - 8}
        height={sizes.row}
        rx="3"
        className={styles.hit}
      />
      <text x={x + 18} y={middle + 4}>
        {short(team.title, width / 8)}
      </text>
      <text x={x + width - 8} y={middle + 4} className={styles.figure}>
        {team.count === 0 ? 'none' : team.count}
      </text>
    </EntityStop>
  );
};

/** The units with their teams. */
export const UnitBlocks = ({
  model,
  place,
  colourOf,
  look,
}: PartProps & { colourOf: UnitColourOf }) => {
  const mode = useThemeMode();
  const { x, width } = place.sizes.left;
  return (
    <>
      {model.units.map(({ ref, title, people, teams }, at) => {
        const { y, height } = place.units[at];
        const colour = colourOf(ref)[mode];
        return (
          <g key={ref}>
            <rect
              x={x}
              y={y}
              width={width}
              height={height}
              rx="4"
              fill={colour}
              fillOpacity="0.09"
              stroke={colour}
              strokeOpacity="0.5"
            />
            <rect x={x} y={y} width="3" height={height} fill={colour} />
            <text x={x + 10} y={y + 16} className={styles.strong}>
              <title>{title}</title>
              {short(title, width / 9.5)}
            </text>
            <text x={x + width - 8} y={y + 16} className={styles.figure}>
              {people === undefined ? 'people unknown' : `${people} people`}
            </text>
            {teams.map(team => (
              <Team key={team.ref} team={team} place={place} look={look} />
            ))}
          </g>
        );
      })}
    </>
  );
};
