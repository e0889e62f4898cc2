import type { DomainAlignment } from '@banyan/backstage-plugin-banyan-common';
import type { Band, LayersModel } from './layersModel';

/** Sizes of the picture in its own units. */
export const SIZES = {
  label: 120,
  box: { width: 148, height: 62 },
  gap: 22,
  row: 108,
  width: 1180,
};

/** A domain with its place: the upper left corner of its box. */
export type Box = { domain: DomainAlignment; x: number; y: number };

/** A band with its place. */
export type BandPlace = { band: Band; y: number; height: number };

/** Where everything is. */
export type LayersLayout = {
  width: number;
  height: number;
  bands: BandPlace[];
  boxes: Box[];
};

const PER_ROW = Math.floor(
  (SIZES.width - SIZES.label) / (SIZES.box.width + SIZES.gap),
);

/** Rows of equal length, so that the last of them is not nearly empty. */
function rowsOf<T>(items: readonly T[]): T[][] {
  const rows = Math.ceil(items.length / PER_ROW);
  const length = Math.ceil(items.length / rows);
  return Array.from({ length: rows }, (_, row) =>
    items.slice(row * length, (row + 1) * length),
  );
}

/** Places bands from top to bottom and domains from left to right, always the same way. */
export function layersLayout({ bands }: LayersModel): LayersLayout {
  const places: BandPlace[] = [];
  const boxes: Box[] = [];
  let y = 0;
  for (const { band, domains } of bands) {
    const rows = rowsOf(domains);
    places.push({ band, y, height: rows.length * SIZES.row });
    for (const row of rows) {
      const room = SIZES.width - SIZES.label;
      const step = room / row.length;
      for (const [place, domain] of row.entries()) {
        boxes.push({
          domain,
          x: SIZES.label + step * (place + 0.5) - SIZES.box.width / 2,
          y: y + (SIZES.row - SIZES.box.height) / 2,
        });
      }
      y += SIZES.row;
    }
  }
  return { width: SIZES.width, height: y, bands: places, boxes };
}

/** A curve from one box to another, with its middle for a label. */
export function curve(from: Box, to: Box, bend = 0) {
  const { width, height } = SIZES.box;
  const x1 = from.x + width / 2 + bend;
  const x2 = to.x + width / 2 + bend;
  const isSameRow = from.y === to.y;
  const isDown = from.y < to.y;
  const y1 = isSameRow || !isDown ? from.y : from.y + height;
  const y2 = isSameRow || isDown ? to.y : to.y + height;
  const lift = isSameRow ? -38 : (y2 - y1) / 2;
  const c1 = y1 + lift;
  const c2 = isSameRow ? y2 + lift : y2 - lift;
  return {
    path: `M${x1} ${y1}C${x1} ${c1} ${x2} ${c2} ${x2} ${y2}`,
    middle: {
      x: (x1 + x2) / 2,
      y: (y1 + 3 * c1 + 3 * c2 + y2) / 8,
    },
  };
}
