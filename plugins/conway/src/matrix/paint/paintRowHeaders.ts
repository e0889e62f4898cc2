import type { MatrixBlock } from '../model/matrix';
import { NAMES_FROM, type Picture, seenOf } from './picture';
import type { Surface } from './surface';

const SIZE = 11;

function paintBrackets(
  surface: Surface,
  { look, frame: { grid }, palette, isNarrow, unitColour }: HeaderPicture,
  blocks: readonly MatrixBlock[],
) {
  for (const { start, end, title, unit } of blocks) {
    const top = look.y + start * look.k;
    const height = (end - start) * look.k;
    surface.rect(
      { x: 8, y: top + 0.5, width: 3, height: Math.max(height - 1, 1) },
      { fill: unitColour(unit) },
    );
    if (height < NAMES_FROM || (isNarrow && look.k >= NAMES_FROM)) continue;
    const seenTop = Math.max(top, grid.y);
    const middle =
      look.k >= NAMES_FROM
        ? top + look.k / 2
        : (seenTop + Math.min(top + height, grid.y + grid.height)) / 2;
    surface.text({ x: 16, y: middle }, title, {
      size: SIZE,
      fill: palette.muted,
      room: look.k >= NAMES_FROM ? 130 : grid.x - 24,
    });
  }
}

type HeaderPicture = Picture & { isNarrow: boolean };

function paintNames(surface: Surface, picture: HeaderPicture) {
  const { matrix, look, frame, palette, cursor, hover } = picture;
  const { rows } = seenOf(picture);
  const size = Math.min(SIZE, look.k - 0.5);
  for (let row = rows[0]; row < rows[1]; row += 1) {
    const isLit = row === cursor?.from || row === hover?.from;
    surface.text(
      { x: frame.grid.x - 6, y: look.y + (row + 0.5) * look.k },
      matrix.rows[row].title,
      {
        size,
        fill: isLit ? palette.accent : palette.text,
        bold: isLit,
        align: 'end',
        room: frame.grid.x - (picture.isNarrow ? 22 : 152),
      },
    );
  }
}

/** The rows: names with the bracket of their team, or brackets alone where names are too small. */
export function paintRowHeaders(surface: Surface, picture: Picture): void {
  const { frame, matrix, look } = picture;
  const { grid, isNarrow } = frame;
  const header = { ...picture, isNarrow };
  const teams = matrix.parts.length > 0 ? matrix.parts : matrix.blocks;
  const brackets = look.k >= NAMES_FROM ? teams : matrix.blocks;
  const { rows } = seenOf(picture);
  const isSeen = ({ start, end }: MatrixBlock) =>
    end > rows[0] && start < rows[1];
  surface.inside(
    { x: 0, y: grid.y, width: grid.x, height: grid.height },
    () => {
      paintBrackets(surface, header, brackets.filter(isSeen));
      if (look.k >= NAMES_FROM) paintNames(surface, header);
      else paintTeamEdges(surface, picture, matrix.parts.filter(isSeen));
    },
  );
}

/** Below the size of names a team is a stroke beside its cells. */
function paintTeamEdges(
  surface: Surface,
  { look, frame: { grid }, unitColour }: Picture,
  parts: readonly MatrixBlock[],
) {
  for (const [at, { start, end, unit }] of parts.entries()) {
    surface.rect(
      {
        x: grid.x - (at % 2 === 0 ? 5 : 8),
        y: look.y + start * look.k,
        width: 3,
        height: Math.max((end - start) * look.k, 0.5),
      },
      { fill: unitColour(unit) },
    );
  }
}
