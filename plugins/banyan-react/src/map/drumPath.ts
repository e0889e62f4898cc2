import type { Box } from './box';

/** Half the height of the lid. */
const LID = 3;

/** The outline of a store, a drum lying in a box, as the data of an SVG path: body, then the front of its lid. */
export function drumPath({ x, y, width, height }: Box): string {
  const right = x + width;
  const [top, bottom] = [y + LID, y + height - LID];
  // A curve reaches three quarters of the way to its controls.
  const dip = (LID * 4) / 3;
  return [
    `M${x} ${top}C${x} ${top - dip} ${right} ${top - dip} ${right} ${top}`,
    `V${bottom}C${right} ${bottom + dip} ${x} ${bottom + dip} ${x} ${bottom}Z`,
    `M${x} ${top}C${x} ${top + dip} ${right} ${top + dip} ${right} ${top}`,
  ].join('');
}
