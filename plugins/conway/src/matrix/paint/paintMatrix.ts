import { paintBlockNames, paintBlocks } from './paintBlocks';
import { paintCells } from './paintCells';
import { paintColumnHeaders } from './paintColumnHeaders';
import { paintCross, paintSpot } from './paintCursor';
import { paintMarks } from './paintMarks';
import { paintMinimap } from './paintMinimap';
import { paintRowHeaders } from './paintRowHeaders';
import { paintSums } from './paintSums';
import type { Picture } from './picture';
import type { Surface } from './surface';

function paintGrid(surface: Surface, picture: Picture) {
  const { cursor, pinned, hover } = picture;
  paintBlocks(surface, picture);
  for (const spot of [hover, cursor]) {
    if (spot) paintCross(surface, picture, spot);
  }
  paintBlockNames(surface, picture);
  paintCells(surface, picture);
  paintMarks(surface, picture);
  if (pinned) paintSpot(surface, picture, { ...pinned, isPinned: true });
  if (cursor) paintSpot(surface, picture, { ...cursor, isPinned: false });
}

/** Draws what can be seen of a matrix. */
export function paintMatrix(surface: Surface, picture: Picture): void {
  const { frame, palette, matrix } = picture;
  const { width, height, grid } = frame;
  surface.rect({ x: 0, y: 0, width, height }, { fill: palette.ground });
  if (matrix.rows.length === 0 || grid.width === 0 || grid.height === 0) return;
  surface.inside(grid, () => paintGrid(surface, picture));
  paintRowHeaders(surface, picture);
  paintColumnHeaders(surface, picture);
  paintSums(surface, picture);
  paintMinimap(surface, picture);
}
