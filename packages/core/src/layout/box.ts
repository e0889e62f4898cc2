/** A place on the map; a chip is 24 high. @public */
export type Box = { x: number; y: number; width: number; height: number };

/** What a box takes, before it has a place. */
export type Size = { width: number; height: number };

/** Sizes and distances of the map. */
export const MAP = {
  chip: { width: 160, height: 24 },
  /** The line of an area that carries its name. */
  header: 28,
  padding: 8,
  chipGap: 4,
  /** Chips below each other before a team takes another column. */
  chipRows: 24,
  /** Width of a map by its height, about that of a screen. */
  aspect: 1.6,
} as const;
