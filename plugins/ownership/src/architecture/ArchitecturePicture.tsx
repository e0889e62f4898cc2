import { useThemeMode } from '@banyan/backstage-plugin-banyan-react';
import { useMemo, useState } from 'react';
import type { UnitColourOf } from '../data/unitColourOf';
import type { Architecture } from './architecture';
import { CallArcs } from './CallArcs';
import { DomainBlocks } from './DomainBlocks';
import { litBy } from './litBy';
import { places, SIZE } from './places';
import { ribbons } from './ribbons';
import { UnitBlocks } from './UnitBlocks';
import styles from './Architecture.module.css';

/** Organisation at the left, architecture at the right, who owns what between, calls outside. */
export const ArchitecturePicture = ({
  model,
  colourOf,
}: {
  model: Architecture;
  colourOf: UnitColourOf;
}) => {
  const [looked, setLooked] = useState<string>();
  const mode = useThemeMode();
  const place = useMemo(() => places(model), [model]);
  const bands = useMemo(() => ribbons(model, place), [model, place]);
  const lit = useMemo(() => litBy(model, looked), [model, looked]);
  const shared = { model, place, lit, onLook: setLooked };
  return (
    <div className={styles.scroll}>
      <svg
        viewBox={`0 0 ${place.width} ${place.height}`}
        className={styles.picture}
        role="group"
        aria-label="Organisation, what it owns, and the calls between"
      >
        <g className={styles.heads}>
          <text x={SIZE.left.x} y="16">
            Organisation
          </text>
          <text x={(SIZE.left.width + SIZE.right.x) / 2} y="16">
            owns
          </text>
          <text x={SIZE.right.x} y="16">
            Architecture
          </text>
          <text x={SIZE.right.x + SIZE.right.width + 10} y="16">
            Calls
          </text>
        </g>
        <g className={styles.sub}>
          <text x={(SIZE.left.width + SIZE.right.x) / 2} y="32">
            width = components
          </text>
          <text x={SIZE.right.x} y="32">
            domains, callers first
          </text>
        </g>
        <g fill="none">
          {bands.map(({ team, domain, unit, path, width }) => (
            <path
              key={`${team} ${domain}`}
              d={path}
              stroke={colourOf(unit)[mode]}
              strokeWidth={width}
              opacity={lit && !lit.has(team) ? 0.12 : 0.5}
            />
          ))}
        </g>
        <UnitBlocks {...shared} colourOf={colourOf} />
        <DomainBlocks {...shared} />
        <CallArcs {...shared} />
      </svg>
    </div>
  );
};
