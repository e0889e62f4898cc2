import { filledOf, NAMES_FROM, type Picture, seenOf } from './picture';
import type { Surface } from './surface';

const LONGEST = 26;
const SIZE = 10.5;

const largest = (sums: readonly number[]) =>
  sums.reduce((most, sum) => Math.max(most, sum), 1);

const outOf = ({ reach, matrix }: Picture) =>
  reach ? matrix.rows.map((_, row) => reach.count(row)) : matrix.fanOut;

function paintOut(surface: Surface, picture: Picture) {
  const {
    look: { y, k },
    palette,
  } = picture;
  const filled = filledOf(picture);
  const sums = outOf(picture);
  const most = largest(sums);
  const { rows } = seenOf(picture);
  const left = filled.x + filled.width + 6;
  for (let row = rows[0]; row < rows[1]; row += 1) {
    if (sums[row] === 0) continue;
    const width = Math.max((sums[row] / most) * LONGEST, 1);
    const side = Math.max(k * 0.5, 0.5);
    const top = y + (row + 0.5) * k;
    surface.rect(
      { x: left, y: top - side / 2, width, height: side },
      { fill: palette.callInside },
    );
    if (k >= NAMES_FROM)
      surface.text({ x: left + width + 4, y: top }, `${sums[row]}`, {
        size: SIZE,
        fill: palette.muted,
      });
  }
}

function paintIn(surface: Surface, picture: Picture) {
  const {
    look: { x, k },
    palette,
    matrix,
  } = picture;
  const filled = filledOf(picture);
  const sums = matrix.fanIn;
  const most = largest(sums);
  const { columns } = seenOf(picture);
  const top = filled.y + filled.height + 6;
  for (let column = columns[0]; column < columns[1]; column += 1) {
    if (sums[column] === 0) continue;
    const height = Math.max((sums[column] / most) * (LONGEST - 8), 1);
    const side = Math.max(k * 0.5, 0.5);
    const middle = x + (column + 0.5) * k;
    surface.rect(
      { x: middle - side / 2, y: top, width: side, height },
      { fill: palette.callInside },
    );
    if (k >= NAMES_FROM)
      surface.text({ x: middle, y: top + height + 8 }, `${sums[column]}`, {
        size: Math.min(SIZE, k - 1),
        fill: palette.muted,
        align: 'middle',
      });
  }
}

/** How many others each row calls, at the right, and how many call each column, below. */
export function paintSums(surface: Surface, picture: Picture): void {
  const { frame, palette, reach } = picture;
  const { width, height, isNarrow } = frame;
  if (isNarrow) return;
  const filled = filledOf(picture);
  const right = filled.x + filled.width;
  const bottom = filled.y + filled.height;
  surface.inside(
    { x: right, y: filled.y, width: width - right, height: filled.height },
    () => paintOut(surface, picture),
  );
  surface.inside(
    { x: filled.x, y: bottom, width: filled.width, height: height - bottom },
    () => paintIn(surface, picture),
  );
  const lettering = { size: SIZE, fill: palette.muted };
  surface.text(
    { x: right + 6, y: filled.y - 10 },
    reach ? 'reaches' : 'calls',
    lettering,
  );
  surface.text({ x: filled.x - 6, y: bottom + 12 }, 'called by', {
    ...lettering,
    align: 'end',
  });
}
