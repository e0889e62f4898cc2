import { useThemeMode } from '@banyan/backstage-plugin-banyan-react';
import type { UnitColourOf } from '../data/unitColourOf';
import type { PartProps } from './PartProps';
import { SIZE } from './places';
import { Row } from './Row';
import { short } from './short';
import styles from './Architecture.module.css';

const { x, width } = SIZE.left;

/** The units with their teams. */
export const UnitBlocks = ({
  model,
  place,
  colourOf,
  ...look
}: PartProps & { colourOf: UnitColourOf }) => {
  const mode = useThemeMode();
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
              {short(title, 24)}
            </text>
            <text x={x + width - 8} y={y + 16} className={styles.figure}>
              {people === undefined ? '' : `${people} people`}
            </text>
            {teams.map(team => {
              const middle = place.rows.get(team.ref) ?? 0;
              return (
                <Row
                  key={team.ref}
                  entityRef={team.ref}
                  label={`${team.title} owns ${team.count} components`}
                  {...look}
                >
                  <rect
                    x={x + 4}
                    y={middle - SIZE.row / 2}
                    width={width - 8}
                    height={SIZE.row}
                    rx="3"
                    className={styles.hit}
                  />
                  <text x={x + 18} y={middle + 4}>
                    {short(team.title, 28)}
                  </text>
                  <text
                    x={x + width - 8}
                    y={middle + 4}
                    className={styles.figure}
                  >
                    {team.count === 0 ? 'none' : team.count}
                  </text>
                </Row>
              );
            })}
          </g>
        );
      })}
    </>
  );
};
