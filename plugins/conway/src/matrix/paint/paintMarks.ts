import type { MapPalette, Status } from '@banyan/backstage-plugin-banyan-react';
import { callStatusOf, statusOf } from '../model/cellWords';
import type { MatrixCell } from '../model/matrix';
import { type Picture, seenOf } from './picture';
import type { Surface } from './surface';

/** However small a cell is, what is at odds can be seen. */
const SMALLEST = 5;
const LARGEST = 16;

const triangleSize = (k: number) =>
  Math.max(SMALLEST, Math.min(k * 0.9, LARGEST));

/** What a mark is coloured by: how bad it is. */
export function markColour(status: Status, palette: MapPalette): string {
  if (status === 'fail') return palette.fail;
  return status === 'warn' ? palette.warnEdge : palette.muted;
}

function paintGap(surface: Surface, picture: Picture, cell: MatrixCell) {
  const { x, y, k } = picture.look;
  const side = Math.max(SMALLEST, k * 0.86);
  const shift = (k - side) / 2;
  surface.rect(
    {
      x: x + cell.to * k + shift,
      y: y + cell.from * k + shift,
      width: side,
      height: side,
    },
    {
      stroke: markColour(
        statusOf({ ...cell, deviations: [] }),
        picture.palette,
      ),
      width: 1.4,
      dash: k < 9 ? undefined : '2.4 1.8',
    },
  );
}

function paintTriangle(surface: Surface, picture: Picture, cell: MatrixCell) {
  const { x, y, k } = picture.look;
  const middle = { x: x + (cell.to + 0.5) * k, y: y + (cell.from + 0.5) * k };
  const colour = markColour(callStatusOf(cell), picture.palette);
  const paint =
    cell.verdict === 'accepted'
      ? { stroke: colour, width: 1.2 }
      : { fill: colour };
  surface.triangle(middle, triangleSize(k), paint);
}

/** What is at odds: a triangle each, and a dashed outline where a store or a missing contract is shared. */
export function paintMarks(surface: Surface, picture: Picture): void {
  const { rows, columns } = seenOf(picture);
  for (let row = rows[0]; row < rows[1]; row += 1) {
    for (const cell of picture.matrix.cellsFrom[row]) {
      if (cell.to < columns[0] || cell.to >= columns[1]) continue;
      if (cell.gaps.length > 0) paintGap(surface, picture, cell);
      if (cell.deviations.length > 0) paintTriangle(surface, picture, cell);
    }
  }
}
