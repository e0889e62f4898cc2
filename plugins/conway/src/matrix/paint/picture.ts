import type { MapPalette } from '@banyan/backstage-plugin-banyan-react';
import type { Density } from '../model/density';
import type { Matrix, Spot } from '../model/matrix';
import type { Reach } from '../model/reach';
import type { Box, Frame } from './frame';
import { type Look, seenCells } from './look';

/** What is drawn, and where the person looks. */
export type Picture = {
  matrix: Matrix;
  /** Given = the ways through others are drawn too. */
  reach?: Reach;
  densityOf: (size: number) => Density;
  frame: Frame;
  look: Look;
  palette: MapPalette;
  unitColour: (unit: string | undefined) => string;
  cursor?: Spot;
  pinned?: Spot;
  hover?: Spot;
};

/** From here on names can be read. */
export const NAMES_FROM = 9;

/** From here on each cell can be seen. */
export const CELLS_FROM = 2;

/** Rows and columns in view, ends not included. */
export function seenOf({ matrix, frame: { grid }, look }: Picture) {
  const size = matrix.rows.length;
  return {
    rows: seenCells(look.y, look.k, {
      start: grid.y,
      room: grid.height,
      size,
    }),
    columns: seenCells(look.x, look.k, {
      start: grid.x,
      room: grid.width,
      size,
    }),
  };
}

/** The part of the grid that has cells. */
export function filledOf({ matrix, frame: { grid }, look }: Picture): Box {
  const whole = matrix.rows.length * look.k;
  return {
    x: grid.x,
    y: grid.y,
    width: Math.max(0, Math.min(grid.width, look.x + whole - grid.x)),
    height: Math.max(0, Math.min(grid.height, look.y + whole - grid.y)),
  };
}
