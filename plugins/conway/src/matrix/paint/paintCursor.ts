import type { Spot } from '../model/matrix';
import { filledOf, type Picture } from './picture';
import type { Surface } from './surface';

/** Row and column of a cell, faintly. */
export function paintCross(
  surface: Surface,
  picture: Picture,
  spot: Spot,
): void {
  const {
    look: { x, y, k },
    palette,
  } = picture;
  const filled = filledOf(picture);
  const paint = { fill: palette.accent, alpha: 0.1 };
  const thick = Math.max(k, 2);
  surface.rect({ ...filled, y: y + spot.from * k, height: thick }, paint);
  surface.rect({ ...filled, x: x + spot.to * k, width: thick }, paint);
}

/** The cell where the keyboard is, or that is pinned. */
export function paintSpot(
  surface: Surface,
  { look: { x, y, k }, palette }: Picture,
  spot: Spot & { isPinned: boolean },
): void {
  const side = Math.max(k, 7);
  const shift = (k - side) / 2;
  surface.rect(
    {
      x: x + spot.to * k + shift,
      y: y + spot.from * k + shift,
      width: side,
      height: side,
    },
    { stroke: palette.accent, width: spot.isPinned ? 2.5 : 1.5 },
  );
}
