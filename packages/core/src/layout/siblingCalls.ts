import { type Adjacency, adjacency } from '../graph';
import { type MapPlan, OUTSIDE } from './mapPlan';

/** For every area, and last for the outside, the areas directly in it. */
export function innerAreas({ areas }: Pick<MapPlan, 'areas'>): number[][] {
  const inner = Array.from({ length: areas.length + 1 }, (): number[] => []);
  // at(-1), the last one, is the outside.
  for (const [area, { parent }] of areas.entries())
    inner.at(parent)?.push(area);
  return inner;
}

/**
 * For every area, and last for the outside, the calls between the areas directly in it, by
 * their positions in `inner`: a call counts where its two ends part.
 */
export function siblingCalls(
  { areas, chips, calls }: MapPlan,
  inner: readonly number[][],
): Adjacency[] {
  const depth = new Int32Array(areas.length);
  for (const [area, { parent }] of areas.entries()) {
    depth[area] = parent === OUTSIDE ? 0 : depth[parent] + 1;
  }
  const position = new Int32Array(areas.length);
  for (const siblings of inner) {
    for (const [index, area] of siblings.entries()) position[area] = index;
  }
  const edges = inner.map(() => ({ from: [] as number[], to: [] as number[] }));
  for (const [call, caller] of calls.from.entries()) {
    let from = chips[caller].area;
    let to = chips[calls.to[call]].area;
    while (depth[from] > depth[to]) from = areas[from].parent;
    while (depth[to] > depth[from]) to = areas[to].parent;
    if (from === to) continue;
    while (areas[from].parent !== areas[to].parent) {
      from = areas[from].parent;
      to = areas[to].parent;
    }
    const around = edges.at(areas[from].parent);
    around?.from.push(position[from]);
    around?.to.push(position[to]);
  }
  return edges.map(({ from, to }, area) =>
    adjacency(inner[area].length, from, to),
  );
}
