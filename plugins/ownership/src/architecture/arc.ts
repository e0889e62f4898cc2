import type { Sizes } from './sizes';

const REACH = { least: 22, margin: 30, slope: 0.4 };

/** A call at the right of the components: near ones stay close, far ones swing out. */
export function arc(
  from: number,
  to: number,
  { right, arcs }: Sizes,
): { path: string; x: number } {
  const start = right.x + right.width;
  const reach = Math.min(
    arcs - REACH.margin,
    REACH.least + Math.abs(to - from) * REACH.slope,
  );
  const side = start + reach;
  return {
    path: `M${start} ${from}C${side} ${from} ${side} ${to} ${start + 5} ${to}`,
    x: start + reach * 0.75,
  };
}
