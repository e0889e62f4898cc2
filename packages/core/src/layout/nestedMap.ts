import { type Box, MAP, type Size } from './box';
import {
  type AreaLevel,
  type MapPlan,
  type NestedMap,
  OUTSIDE,
} from './mapPlan';
import { boxPlacement, chipPlacement, type Placement } from './placement';
import { innerAreas, siblingCalls } from './siblingCalls';

/** Distances between the areas in an area, and the height up to which these stay one column. */
const SPACING: Record<AreaLevel, { gap: number; least: number }> = {
  organization: { gap: 48, least: 400 },
  unit: { gap: 8, least: 720 },
  team: { gap: 8, least: 720 },
  unowned: { gap: 8, least: 720 },
};
const BETWEEN_OUTERMOST = { gap: 48, least: 400 };

/** An area with its own chips above the areas in it, each in a block of its own. */
type Block = Size & { chips: Placement; areas: Placement; areasTop: number };

function block(chips: Placement, areas: Placement): Block {
  const { header, padding, chip } = MAP;
  const apart = chips.height > 0 && areas.height > 0 ? padding : 0;
  const areasTop = header + chips.height + apart;
  return {
    width: Math.max(chip.width, chips.width, areas.width) + 2 * padding,
    height: areasTop + areas.height + padding,
    chips,
    areas,
    areasTop,
  };
}

/** The boxes of what is in a block, which stands at `corner`. */
const boxesAt = (
  { places }: Placement,
  sizes: readonly Size[],
  corner: { x: number; y: number },
): Box[] =>
  places.map(({ x, y }, index) => ({
    x: corner.x + x,
    y: corner.y + y,
    width: sizes[index].width,
    height: sizes[index].height,
  }));

/**
 * Where everything on the map is: areas in areas in columns, callers left of callees; the same
 * plan gives the same places. Takes time in proportion to the plan, but for sorting.
 *
 * @public
 */
export function nestedMap(plan: MapPlan): NestedMap {
  const inner = innerAreas(plan);
  const calls = siblingCalls(plan, inner);
  const chipsOf = plan.areas.map((): number[] => []);
  for (const [chip, { area }] of plan.chips.entries()) chipsOf[area].push(chip);

  const blocks: Block[] = [];
  const sizesOf = (area: number) =>
    (inner.at(area) ?? []).map(each => blocks[each]);
  for (let area = plan.areas.length - 1; area >= 0; area--) {
    blocks[area] = block(
      chipPlacement(chipsOf[area].length),
      boxPlacement(sizesOf(area), calls[area], SPACING[plan.areas[area].level]),
    );
  }

  const areas: Box[] = [];
  const chips: Box[] = [];
  const place = (area: number, placement: Placement, x: number, y: number) => {
    const boxes = boxesAt(placement, sizesOf(area), { x, y });
    for (const [index, each] of (inner.at(area) ?? []).entries()) {
      areas[each] = boxes[index];
    }
  };
  const unowned = (inner.at(OUTSIDE) ?? []).findIndex(
    area => plan.areas[area].level === 'unowned',
  );
  const whole = boxPlacement(sizesOf(OUTSIDE), calls[plan.areas.length], {
    ...BETWEEN_OUTERMOST,
    first: unowned === -1 ? undefined : unowned,
  });
  place(OUTSIDE, whole, 0, 0);
  for (const [
    area,
    { chips: chipBlock, areas: within, areasTop },
  ] of blocks.entries()) {
    const { x, y } = areas[area];
    const left = x + MAP.padding;
    place(area, within, left, y + areasTop);
    const corner = { x: left, y: y + MAP.header };
    const sizes = chipsOf[area].map(() => MAP.chip);
    for (const [index, box] of boxesAt(chipBlock, sizes, corner).entries()) {
      chips[chipsOf[area][index]] = box;
    }
  }
  return { width: whole.width, height: whole.height, areas, chips };
}
