import { area, curveMonotoneX } from 'd3-shape';
import { membersIn, type Practice } from '../model/model';
import type { Column } from './blocks';
import type { Places } from './places';

/** A column that takes part in a chapter or guild. */
export type Stop = { column: Column; members: number };

type Point = { x: number; half: number };

const THIN = 0.9;
const SWELL = { first: 5, more: 1.5, most: 11 };

/** The columns that take part, with how many members each has. */
export const stopsOf = (
  columns: readonly Column[],
  practice: Practice,
): Stop[] =>
  columns
    .map(column => ({ column, members: membersIn(practice, column.squads) }))
    .filter(({ members }) => members > 0);

const halfOf = (members: number) =>
  members === 0
    ? THIN
    : Math.min(SWELL.most, SWELL.first + SWELL.more * (members - 1));

const outline = area<Point>()
  .x(({ x }) => x)
  .y0(({ half }) => -half)
  .y1(({ half }) => half)
  .curve(curveMonotoneX);

/** A guild as a band around y = 0 through all columns, thick where one takes part. */
export function ribbon({ blocks, width, ticks }: Places, practice: Practice) {
  const columns = blocks.flatMap(block => block.columns);
  const points = columns.map(column => ({
    x: column.x,
    half: halfOf(membersIn(practice, column.squads)),
  }));
  const end = ticks === undefined ? width : ticks - 4;
  return (
    outline([{ x: 0, half: THIN }, ...points, { x: end, half: THIN }]) ?? ''
  );
}
