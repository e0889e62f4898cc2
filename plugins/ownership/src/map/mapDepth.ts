/** How many calls away the lit neighbourhood reaches. */
export const DEPTHS = ['1', '2', '3', 'all'] as const;

/** One of the depths. */
export type Depth = (typeof DEPTHS)[number];

/** The depth that an address asks for; 1 if it asks for none. */
export const depthOf = (text: string | undefined): Depth =>
  DEPTHS.find(depth => depth === text) ?? '1';

/** The depth as a number of calls. */
export const stepsOf = (depth: Depth): number =>
  depth === 'all' ? Infinity : Number(depth);
