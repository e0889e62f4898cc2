/** A part of the screen, in pixels. */
export type Box = { x: number; y: number; width: number; height: number };

/** Where each part of the picture is. */
export type Frame = {
  width: number;
  height: number;
  /** The cells; headers are left of it and above, sums right of it and below. */
  grid: Box;
  minimap: Box;
  isNarrow: boolean;
};

/** Below this there is no room for the names of the teams. */
const NARROW = 620;

/** The parts of a picture of some size. */
export function frameOf(width: number, height: number): Frame {
  const isNarrow = width < NARROW;
  const [left, top] = isNarrow ? [124, 112] : [288, 150];
  const [right, bottom] = isNarrow ? [14, 14] : [64, 46];
  return {
    width,
    height,
    grid: {
      x: left,
      y: top,
      width: Math.max(width - left - right, 0),
      height: Math.max(height - top - bottom, 0),
    },
    minimap: isNarrow
      ? { x: 8, y: 8, width: 84, height: 84 }
      : { x: 10, y: 10, width: 100, height: 100 },
    isNarrow,
  };
}
