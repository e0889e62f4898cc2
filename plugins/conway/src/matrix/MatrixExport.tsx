import { errorApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  csv,
  download,
  downloadText,
  ExportMenu,
  mapPalette,
  svgToPng,
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
  const errors = useApi(errorApiRef);
  const picture = () =>
    matrixSvg({
      matrix,
      reach,
      densityOf: densities(matrix, reach),
      palette: mapPalette(mode),
      unitColour: unit => colourOf(unit)[mode],
    });
  const png = async () => {
    try {
      const { svg, ...size } = picture();
      download('matrix.png', await svgToPng(svg, size));
    } catch (error) {
      errors.post(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return (
    <ExportMenu
      choices={[
        {
          label: 'CSV',
          run: () =>
            downloadText('matrix', 'csv', csv(MATRIX_CSV, cellRows(matrix))),
        },
        {
          label: 'SVG',
          run: () => downloadText('matrix', 'svg', picture().svg),
        },
        { label: 'PNG', run: png },
      ]}
    />
  );
};
