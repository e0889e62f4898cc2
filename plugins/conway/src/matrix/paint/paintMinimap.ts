import { statusOf } from '../model/cellWords';
import { tileSize } from '../model/density';
import { type Picture, seenOf } from './picture';
import { markColour } from './paintMarks';
import type { Surface } from './surface';

function paintContent(surface: Surface, picture: Picture, scale: number) {
  const { matrix, palette, unitColour, frame } = picture;
  const { x, y } = frame.minimap;
  for (const { start, end, unit } of matrix.blocks) {
    const side = (end - start) * scale;
    surface.rect(
      { x: x + start * scale, y: y + start * scale, width: side, height: side },
      { fill: unitColour(unit), alpha: 0.35 },
    );
  }
  const density = picture.densityOf(tileSize(scale, 1));
  surface.tiles(density, { x, y, scale: density.size * scale }, palette.text);
  for (const mark of matrix.marks) {
    const side = Math.max(scale, 2.5);
    surface.rect(
      {
        x: x + (mark.to + 0.5) * scale - side / 2,
        y: y + (mark.from + 0.5) * scale - side / 2,
        width: side,
        height: side,
      },
      { fill: markColour(statusOf(mark), palette) },
    );
  }
}

function paintWords(surface: Surface, picture: Picture) {
  const { frame, palette, matrix } = picture;
  const { minimap, isNarrow } = frame;
  if (isNarrow) return;
  const { rows, columns } = seenOf(picture);
  const size = matrix.rows.length;
  const seen = [rows[1] - rows[0], columns[1] - columns[0]];
  const isAll = seen[0] === size && seen[1] === size;
  const lines = [
    `${size} × ${size}`,
    isAll ? 'all in view' : `${seen[0]} × ${seen[1]} in view`,
    'drag to pan,',
    'wheel zooms,',
    'F fits',
  ];
  for (const [at, line] of lines.entries())
    surface.text(
      { x: minimap.x + minimap.width + 12, y: minimap.y + 8 + at * 16 },
      line,
      {
        size: 11,
        fill: at === 0 ? palette.text : palette.muted,
        bold: at === 0,
      },
    );
  const { grid } = frame;
  surface.text({ x: grid.x - 6, y: grid.y - 26 }, 'called ↗', {
    size: 11,
    fill: palette.muted,
    align: 'end',
  });
  surface.text({ x: grid.x - 6, y: grid.y - 10 }, 'caller', {
    size: 11,
    fill: palette.muted,
    align: 'end',
  });
}

/** The whole in the corner, with what of it is in view. */
export function paintMinimap(surface: Surface, picture: Picture): void {
  const { frame, matrix, palette, look } = picture;
  const { minimap, grid } = frame;
  const size = matrix.rows.length;
  const scale = minimap.width / size;
  surface.rect(minimap, { fill: palette.surface });
  surface.inside(minimap, () => paintContent(surface, picture, scale));
  surface.rect(minimap, { stroke: palette.line });
  const whole = size * look.k;
  surface.rect(
    {
      x: minimap.x + ((grid.x - look.x) / look.k) * scale,
      y: minimap.y + ((grid.y - look.y) / look.k) * scale,
      width: (Math.min(grid.width, whole) / look.k) * scale,
      height: (Math.min(grid.height, whole) / look.k) * scale,
    },
    { stroke: palette.accent, width: 1.5 },
  );
  paintWords(surface, picture);
}
