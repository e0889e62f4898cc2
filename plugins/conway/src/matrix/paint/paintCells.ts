import { isAsync } from '../model/callWords';
import { tileSize } from '../model/density';
import type { MatrixCell } from '../model/matrix';
import { CELLS_FROM, NAMES_FROM, type Picture, seenOf } from './picture';
import type { Paint, Surface } from './surface';

/** Of a cell of some size, so much is filled. */
const SHARE = 0.62;

/** Tiles are at least so many pixels wide. */
const TILE = 2;

function paintOf({ verdict, calls }: MatrixCell, { palette }: Picture): Paint {
  const colour = verdict === 'inside' ? palette.text : palette.call;
  if (verdict === 'unknown')
    return { stroke: palette.call, dash: '2 2', width: 1.2 };
  return isAsync(calls)
    ? { fill: palette.ground, stroke: colour, width: 1.4 }
    : { fill: colour };
}

function paintCell(surface: Surface, picture: Picture, cell: MatrixCell) {
  if (cell.verdict === 'tied' || cell.deviations.length > 0) return;
  const { x, y, k } = picture.look;
  const side = k < NAMES_FROM ? Math.max(k, 1) : k * SHARE;
  const box = {
    x: x + cell.to * k + (k - side) / 2,
    y: y + cell.from * k + (k - side) / 2,
    width: side,
    height: side,
  };
  const paint = paintOf(cell, picture);
  surface.rect(
    box,
    k < NAMES_FROM ? { fill: paint.stroke ?? paint.fill } : paint,
  );
}

/** The ways through others, joined where they are neighbours. */
function paintReach(surface: Surface, picture: Picture) {
  const { reach, look, palette } = picture;
  if (!reach) return;
  const { rows, columns } = seenOf(picture);
  const { x, y, k } = look;
  const paint = { fill: palette.call, alpha: 0.45 };
  const side = k < NAMES_FROM ? k : k * 0.3;
  const gap = (k - side) / 2;
  for (let row = rows[0]; row < rows[1]; row += 1) {
    reach.runs(row, columns[0], columns[1], (start, end) => {
      const box = { y: y + row * k + gap, width: side, height: side };
      if (k < NAMES_FROM)
        surface.rect(
          { ...box, x: x + start * k, width: (end - start) * k },
          paint,
        );
      else
        for (let column = start; column < end; column += 1)
          surface.rect({ ...box, x: x + column * k + gap }, paint);
    });
  }
}

function paintDiagonal(surface: Surface, picture: Picture) {
  const { look, matrix, unitColour } = picture;
  const { rows, columns } = seenOf(picture);
  const side = Math.max(look.k * 0.4, 1);
  const gap = (look.k - side) / 2;
  const first = Math.max(rows[0], columns[0]);
  const last = Math.min(rows[1], columns[1]);
  for (let at = first; at < last; at += 1)
    surface.rect(
      {
        x: look.x + at * look.k + gap,
        y: look.y + at * look.k + gap,
        width: side,
        height: side,
      },
      { fill: unitColour(matrix.rows[at].unit) },
    );
}

/** The calls: a square each, or tiles where a square could not be seen. */
export function paintCells(surface: Surface, picture: Picture): void {
  const { look, matrix, palette } = picture;
  if (look.k < CELLS_FROM) {
    const density = picture.densityOf(tileSize(look.k, TILE));
    const scale = density.size * look.k;
    surface.tiles(density, { x: look.x, y: look.y, scale }, palette.text);
    return;
  }
  paintDiagonal(surface, picture);
  paintReach(surface, picture);
  const { rows, columns } = seenOf(picture);
  for (let row = rows[0]; row < rows[1]; row += 1) {
    for (const cell of matrix.cellsFrom[row]) {
      if (cell.to >= columns[0] && cell.to < columns[1])
        paintCell(surface, picture, cell);
    }
  }
}
