import { linkHorizontal } from 'd3-shape';
import type { Architecture } from './architecture';
import { type Places, SIZE } from './places';

/** What a team owns of a domain, as a band; its width is the number of components. */
export type Ribbon = {
  team: string;
  unit: string;
  domain: number;
  count: number;
  path: string;
  width: number;
};

const link = linkHorizontal<unknown, [number, number]>();

/** The bands from the teams to the domains; at a domain they stand below each other. */
export function ribbons(
  { owns }: Architecture,
  { rows, domains }: Places,
): Ribbon[] {
  const used = domains.map(() => 0);
  const counts = domains.map((_, domain) =>
    owns
      .filter(one => one.domain === domain)
      .reduce((sum, { count }) => sum + count, 0),
  );
  const inOrder = owns.toSorted(
    (a, b) => (rows.get(a.team) ?? 0) - (rows.get(b.team) ?? 0),
  );
  return inOrder.flatMap(one => {
    const start = rows.get(one.team);
    const { y, height } = domains[one.domain];
    const step = Math.min(
      SIZE.ribbon,
      height / Math.max(counts[one.domain], 1),
    );
    const top = y + (height - counts[one.domain] * step) / 2;
    const end = top + (used[one.domain] + one.count / 2) * step;
    used[one.domain] += one.count;
    if (start === undefined) return [];
    const path = link({
      source: [SIZE.left.x + SIZE.left.width, start],
      target: [SIZE.right.x, end],
    });
    return path ? [{ ...one, path, width: one.count * step }] : [];
  });
}

const REACH = { least: 22, most: SIZE.arcs - 30, slope: 0.4 };

/** A call at the right of the components: near ones stay close, far ones swing out. */
export function arc(from: number, to: number): { path: string; x: number } {
  const start = SIZE.right.x + SIZE.right.width;
  const reach = Math.min(
    REACH.most,
    REACH.least + Math.abs(to - from) * REACH.slope,
  );
  const side = start + reach;
  return {
    path: `M${start} ${from}C${side} ${from} ${side} ${to} ${start + 5} ${to}`,
    x: start + reach * 0.75,
  };
}
