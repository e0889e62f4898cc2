import {
  csv,
  mapPalette,
  PictureExport,
  type UnitColourOf,
  useThemeMode,
} from '@banyan/backstage-plugin-banyan-react';
import { cellRows, MATRIX_CSV } from './matrixColumns';
import { matrixSvg } from './matrixSvg';
import { densities } from './model/density';
import type { Matrix } from './model/matrix';
import type { Reach } from './model/reach';

/** The matrix as a picture, and its cells as a table, for elsewhere. */
export const MatrixExport = ({
  matrix,
  reach,
  colourOf,
}: {
  matrix: Matrix;
  reach?: Reach;
  colourOf: UnitColourOf;
}) => {
  const mode = useThemeMode();
  const draw = () =>
    matrixSvg({
      matrix,
      reach,
      densityOf: densities(matrix, reach),
      palette: mapPalette(mode),
      unitColour: unit => colourOf(unit)[mode],
    });
  return (
    <PictureExport
      name="matrix"
      draw={draw}
      csv={() => csv(MATRIX_CSV, cellRows(matrix))}
    />
  );
};
