/** Sizes and distances of the map. */
export const SIZE = {
  box: { width: 180, height: 40 },
  column: 244,
  row: 52,
  /** What a call takes of a column that it passes through. */
  bend: 18,
  margin: 16,
  /** The line above an organization that carries its name. */
  title: 30,
  mark: 18,
} as const;

/** A place on the map. */
export type Point = { x: number; y: number };
