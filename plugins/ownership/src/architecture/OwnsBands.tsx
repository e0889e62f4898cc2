import { useThemeMode } from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import type { UnitColourOf } from '../data/unitColourOf';
import type { PartProps } from './PartProps';
import { ribbons } from './ribbons';

const opacityOf = (isLooked: boolean, isLit: boolean | undefined) => {
  if (!isLooked) return 0.5;
  return isLit ? 0.85 : 0.12;
};

/** What each team owns of each block, in the colour of its unit. */
export const OwnsBands = ({
  model,
  place,
  look: { lit },
  colourOf,
}: PartProps & { colourOf: UnitColourOf }) => {
  const mode = useThemeMode();
  const bands = useMemo(() => ribbons(model, place), [model, place]);
  return (
    <g fill="none">
      {bands.map(({ id, unit, path, width }) => (
        <path
          key={id}
          d={path}
          stroke={colourOf(unit)[mode]}
          strokeWidth={width}
          opacity={opacityOf(lit !== undefined, lit?.owns.has(id))}
        />
      ))}
    </g>
  );
};
