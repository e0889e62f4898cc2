const LINES = { row: 19, header: 22, gap: 10, top: 44, ribbon: 5 };

/** The measures of the picture, in its own units. */
export type Sizes = typeof LINES & {
  left: { x: number; width: number };
  /** `names` is the part of the width for the names of the blocks. */
  right: { x: number; width: number; names: number };
  /** The room for calls. */
  arcs: number;
};

/** With room for arcs. */
export const WIDE: Sizes = {
  ...LINES,
  left: { x: 4, width: 230 },
  right: { x: 490, width: 320, names: 140 },
  arcs: 250,
};

/** Both columns keep 45 % each. */
export const NARROW: Sizes = {
  ...LINES,
  left: { x: 4, width: 292 },
  right: { x: 360, width: 292, names: 104 },
  arcs: 8,
};
