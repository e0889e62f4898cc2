import { quadtree } from 'd3-quadtree';
import type { Box, MapModel, MapTarget } from './mapModel';

const isInside = ({ x, y, width, height }: Box, px: number, py: number) =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** True when two rectangles share a point. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width &&
  b.x <= a.x + a.width &&
  a.y <= b.y + b.height &&
  b.y <= a.y + a.height;

/** Finds chips by where they are, whatever their number. */
export type MapIndex = {
  chipAt: (x: number, y: number) => number | undefined;
  chipsIn: (window: Box) => number[];
};

const placesOf = (list: readonly unknown[]) => list.map((_, place) => place);

/** Indexes the chips of a model. */
export function mapIndex({ chips }: MapModel): MapIndex {
  const tree = quadtree<number>(
    placesOf(chips),
    place => chips[place].x + chips[place].width / 2,
    place => chips[place].y + chips[place].height / 2,
  );
  const halfWidth = chips.reduce((max, c) => Math.max(max, c.width), 0) / 2;
  const halfHeight = chips.reduce((max, c) => Math.max(max, c.height), 0) / 2;
  const chipsIn = (window: Box): number[] => {
    const found: number[] = [];
    tree.visit((node, x0, y0, x1, y1) => {
      if (!('length' in node)) {
        let leaf: typeof node | undefined = node;
        while (leaf) {
          if (overlaps(chips[leaf.data], window)) found.push(leaf.data);
          leaf = leaf.next;
        }
      }
      return (
        x0 > window.x + window.width + halfWidth ||
        x1 < window.x - halfWidth ||
        y0 > window.y + window.height + halfHeight ||
        y1 < window.y - halfHeight
      );
    });
    return found;
  };
  return {
    chipsIn,
    chipAt: (x, y) =>
      chipsIn({ x, y, width: 0, height: 0 }).find(place =>
        isInside(chips[place], x, y),
      ),
  };
}

/** What is under a point: a shown chip, else the innermost shown area. */
export function targetAt(
  model: MapModel,
  index: MapIndex,
  point: { x: number; y: number; isShown: (target: MapTarget) => boolean },
): MapTarget | undefined {
  const { x, y, isShown } = point;
  const chip = index.chipAt(x, y);
  if (chip !== undefined && isShown({ kind: 'chip', place: chip }))
    return { kind: 'chip', place: chip };
  const place = placesOf(model.areas).findLast(
    one =>
      isInside(model.areas[one], x, y) && isShown({ kind: 'area', place: one }),
  );
  return place === undefined ? undefined : { kind: 'area', place };
}
