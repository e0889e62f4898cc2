import { type Adjacency, neighbours, reversed } from '../graph';
import type { Size } from './box';
import { callRanks } from './callRanks';

/** Ways over the columns, to and fro; more change little. */
const SWEEPS = 4;

/** The order in which columns are filled: by rank, then who calls more than it is called. */
function fillOrder(calls: Adjacency, callers: Adjacency): number[] {
  const ranks = callRanks(calls);
  const net = (node: number) =>
    neighbours(calls, node).length - neighbours(callers, node).length;
  return [...ranks.keys()].sort(
    (a, b) => ranks[a] - ranks[b] || net(b) - net(a) || a - b,
  );
}

type ColumnOptions = { gap: number; height: number; first?: number };

function filled(
  order: readonly number[],
  sizes: readonly Size[],
  { gap, height, first }: ColumnOptions,
) {
  const result: number[][] = first === undefined ? [] : [[first]];
  let used = Infinity;
  for (const node of order) {
    if (node === first) continue;
    if (used + sizes[node].height > height) {
      result.push([]);
      used = 0;
    }
    result.at(-1)?.push(node);
    used += sizes[node].height + gap;
  }
  return result;
}

/** Writes down the middle of every box of a column that is stacked from the top. */
function measure(
  column: readonly number[],
  sizes: readonly Size[],
  middle: Float64Array,
  gap: number,
) {
  let y = 0;
  for (const node of column) {
    middle[node] = y + sizes[node].height / 2;
    y += sizes[node].height + gap;
  }
}

/**
 * Boxes in columns no higher than `height` (as far as one box allows), callers to the left of
 * callees, `first` in front of all; inside a column each box is near the middle of those that
 * it has calls with.
 */
export function columns(
  sizes: readonly Size[],
  calls: Adjacency,
  options: ColumnOptions,
): number[][] {
  const callers = reversed(calls);
  const result = filled(fillOrder(calls, callers), sizes, options);
  if (result.length < 2) return result;
  const middle = new Float64Array(sizes.length);
  const settle = (column: number[]) =>
    measure(column, sizes, middle, options.gap);
  result.forEach(settle);
  const target = (node: number) => {
    const near = [...neighbours(calls, node), ...neighbours(callers, node)];
    if (near.length === 0) return middle[node];
    return near.reduce((sum, each) => sum + middle[each], 0) / near.length;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    // To the right and back, so that a column follows those that are settled.
    const order =
      sweep % 2 === 0 ? result.slice(1) : result.toReversed().slice(1);
    for (const column of order) {
      const targets = new Map(column.map(node => [node, target(node)]));
      column.sort((a, b) => (targets.get(a) ?? 0) - (targets.get(b) ?? 0));
      settle(column);
    }
  }
  return result;
}
