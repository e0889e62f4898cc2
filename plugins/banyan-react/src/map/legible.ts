import type { ZoomTransform } from 'd3-zoom';
import type { Box } from './box';
import { levelInside, type MapLevel } from './mapLevel';
import { boxOf, type MapModel, type MapTarget } from './mapModel';

/** Where the person looks. */
export type Look = {
  transform: ZoomTransform;
  size: { width: number; height: number };
  scales: Readonly<Record<MapLevel, number>>;
};

const isLegibleInside = (
  { areas }: Pick<MapModel, 'areas'>,
  area: number,
  { transform, scales }: Look,
): boolean => transform.k >= scales[levelInside(areas[area])];

function isOnScreen({ x, y, width, height }: Box, { transform, size }: Look) {
  const [left, top] = transform.apply([x, y]);
  const [right, bottom] = transform.apply([x + width, y + height]);
  return left >= 0 && top >= 0 && right <= size.width && bottom <= size.height;
}

/** True when a target is on the screen and large enough to be read. */
export function isLegible(
  model: MapModel,
  target: MapTarget,
  look: Look,
): boolean {
  const around =
    target.kind === 'chip'
      ? model.chips[target.place].area
      : model.areas[target.place].parent;
  const isLarge = around < 0 || isLegibleInside(model, around, look);
  return isLarge && isOnScreen(boxOf(model, target), look);
}
