import { frameOf } from './paint/frame';
import { paintMatrix } from './paint/paintMatrix';
import type { Picture } from './paint/picture';
import { SvgSurface } from './paint/svgSurface';

/** Names can be read at this size of a cell. */
const READABLE = 14;

/** The longest side of a picture that programs still open. */
const LONGEST = 5600;

/** Room for headers and sums. */
const AROUND = { width: 352, height: 196 };

/** The whole matrix as an SVG text, with its size. */
export function matrixSvg(picture: Omit<Picture, 'frame' | 'look'>): {
  svg: string;
  width: number;
  height: number;
} {
  const size = picture.matrix.rows.length;
  const k = Math.min(READABLE, LONGEST / Math.max(size, 1));
  const frame = frameOf(
    Math.max(size * k + AROUND.width, 640),
    size * k + AROUND.height,
  );
  const { width, height, grid } = frame;
  const surface = new SvgSurface();
  paintMatrix(surface, {
    ...picture,
    frame,
    look: { x: grid.x, y: grid.y, k },
  });
  return { svg: surface.written(frame), width, height };
}
