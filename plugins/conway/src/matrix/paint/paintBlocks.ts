import type { MatrixBlock } from '../model/matrix';
import { filledOf, NAMES_FROM, type Picture, seenOf } from './picture';
import type { Surface } from './surface';

const squareOf = ({ look: { x, y, k } }: Picture, block: MatrixBlock) => ({
  x: x + block.start * k,
  y: y + block.start * k,
  width: (block.end - block.start) * k,
  height: (block.end - block.start) * k,
});

const isSeen = (picture: Picture, { start, end }: MatrixBlock) => {
  const { rows, columns } = seenOf(picture);
  return (
    end > rows[0] && start < rows[1] && end > columns[0] && start < columns[1]
  );
};

const colourOf = ({ unitColour }: Picture, { unit }: MatrixBlock) =>
  unitColour(unit);

/** The ground: units tinted, teams in them darker. */
export function paintBlocks(surface: Surface, picture: Picture): void {
  const { matrix, palette } = picture;
  for (const block of matrix.blocks.filter(each => isSeen(picture, each))) {
    const colour = colourOf(picture, block);
    surface.rect(squareOf(picture, block), { fill: colour, alpha: 0.14 });
  }
  for (const part of matrix.parts.filter(each => isSeen(picture, each))) {
    const colour = colourOf(picture, part);
    surface.rect(squareOf(picture, part), { fill: colour, alpha: 0.22 });
  }
  if (picture.look.k >= NAMES_FROM) paintLines(surface, picture);
  for (const block of matrix.blocks.filter(each => isSeen(picture, each))) {
    const stroke = block.unit ? colourOf(picture, block) : palette.call;
    surface.rect(squareOf(picture, block), { stroke, width: 1.2 });
  }
}

function paintLines(surface: Surface, picture: Picture) {
  const { look, palette } = picture;
  const filled = filledOf(picture);
  const { rows, columns } = seenOf(picture);
  const paint = { fill: palette.line, alpha: 0.4 };
  for (let row = rows[0]; row <= rows[1]; row += 1)
    surface.rect({ ...filled, y: look.y + row * look.k, height: 0.5 }, paint);
  for (let column = columns[0]; column <= columns[1]; column += 1)
    surface.rect({ ...filled, x: look.x + column * look.k, width: 0.5 }, paint);
}

/** The names of the blocks, beside their lower corner. */
export function paintBlockNames(surface: Surface, picture: Picture): void {
  const { matrix, palette, frame, look } = picture;
  // Otherwise the headers have them.
  if (matrix.parts.length === 0 || look.k < NAMES_FROM) return;
  for (const block of matrix.blocks.filter(each => isSeen(picture, each))) {
    const { x, y, width, height } = squareOf(picture, block);
    const isLeft = x + width + 130 > frame.grid.x + frame.grid.width;
    surface.text(
      { x: isLeft ? x - 5 : x + width + 5, y: y + height - 7 },
      block.title,
      {
        size: 11,
        fill: palette.muted,
        align: isLeft ? 'end' : 'start',
        room: 190,
      },
    );
  }
}
