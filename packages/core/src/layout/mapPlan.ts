import type { Box, Size } from './box';

/** What an area is. @public */
export type AreaLevel = 'organization' | 'unit' | 'team' | 'unowned';

/** What is to be drawn: areas in areas, chips in areas, calls between chips. @public */
export type MapPlan = {
  /** Position of the area around it, -1 = outermost; an area comes after the one around it. */
  areas: readonly { parent: number; level: AreaLevel }[];
  /** Position of the area of every chip. */
  chips: readonly { area: number }[];
  /** Calls by the positions of their two chips. */
  calls: { from: readonly number[]; to: readonly number[] };
};

/** Where everything is: boxes in the order of the plan. @public */
export type NestedMap = Size & { areas: Box[]; chips: Box[] };

/** Outside of all areas. */
export const OUTSIDE = -1;
