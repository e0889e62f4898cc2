import type { MatrixBlock } from '../model/matrix';
import { NAMES_FROM, type Picture, seenOf } from './picture';
import type { Surface } from './surface';

const SIZE = 11;

function paintStrokes(
  surface: Surface,
  { look, frame: { grid }, unitColour }: Picture,
  blocks: readonly MatrixBlock[],
) {
  for (const { start, end, unit } of blocks)
    surface.rect(
      {
        x: look.x + start * look.k + 0.5,
        y: grid.y - 5,
        width: Math.max((end - start) * look.k - 1, 0.5),
        height: 3,
      },
      { fill: unitColour(unit) },
    );
}

function paintNames(surface: Surface, picture: Picture) {
  const { matrix, look, frame, palette, cursor, hover } = picture;
  const { columns } = seenOf(picture);
  for (let column = columns[0]; column < columns[1]; column += 1) {
    const isLit = column === cursor?.to || column === hover?.to;
    surface.text(
      { x: look.x + (column + 0.5) * look.k, y: frame.grid.y - 9 },
      matrix.rows[column].title,
      {
        size: Math.min(SIZE, look.k - 0.5),
        fill: isLit ? palette.accent : palette.text,
        bold: isLit,
        turned: true,
        room: frame.grid.y - 16,
      },
    );
  }
}

function paintBlockNames(
  surface: Surface,
  { look, frame: { grid }, palette }: Picture,
  blocks: readonly MatrixBlock[],
) {
  for (const { start, end, title } of blocks) {
    const width = (end - start) * look.k;
    if (width < NAMES_FROM) continue;
    const left = Math.max(look.x + start * look.k, grid.x);
    const right = Math.min(look.x + end * look.k, grid.x + grid.width);
    surface.text({ x: (left + right) / 2, y: grid.y - 10 }, title, {
      size: SIZE,
      fill: palette.muted,
      turned: true,
      room: grid.y - 16,
    });
  }
}

/** The columns: names with the stroke of their team, or the names of the blocks where those are too small. */
export function paintColumnHeaders(surface: Surface, picture: Picture): void {
  const { frame, matrix, look } = picture;
  const { grid } = frame;
  const { columns } = seenOf(picture);
  const isSeen = ({ start, end }: MatrixBlock) =>
    end > columns[0] && start < columns[1];
  const teams = matrix.parts.length > 0 ? matrix.parts : matrix.blocks;
  surface.inside({ x: grid.x, y: 0, width: grid.width, height: grid.y }, () => {
    paintStrokes(surface, picture, teams.filter(isSeen));
    if (look.k >= NAMES_FROM) paintNames(surface, picture);
    else paintBlockNames(surface, picture, matrix.blocks.filter(isSeen));
  });
}
