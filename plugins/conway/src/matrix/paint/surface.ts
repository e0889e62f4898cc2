import type { Density } from '../model/density';
import type { Box } from './frame';

/** How a shape is filled and drawn round. */
export type Paint = {
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: string;
  alpha?: number;
};

/** How a name is written; `turned` = from bottom to top. */
export type Lettering = {
  size: number;
  fill: string;
  align?: 'start' | 'middle' | 'end';
  turned?: boolean;
  bold?: boolean;
  /** It is cut where it would be longer. */
  room?: number;
};

type Point = { x: number; y: number };

/** What the matrix is drawn on: a canvas, an SVG text, or a list in a test. */
export interface Surface {
  rect(box: Box, paint: Paint): void;
  /** Points up, around its middle. */
  triangle(middle: Point, size: number, paint: Paint): void;
  text(at: Point, text: string, lettering: Lettering): void;
  /** Tiles, the fuller the stronger, `scale` pixels a tile. */
  tiles(density: Density, at: Point & { scale: number }, colour: string): void;
  /** Draws nothing outside of a box meanwhile. */
  inside(box: Box, draw: () => void): void;
}

/** How strong a tile is: few are seen, many are stronger. */
export const tileStrength = ({ most }: Density, count: number): number =>
  count === 0 ? 0 : 0.3 + 0.7 * Math.sqrt(count / most);
