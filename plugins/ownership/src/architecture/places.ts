import type { Architecture } from './architecture';

/** Sizes of the picture, in its own units. */
export const SIZE = {
  row: 19,
  header: 22,
  gap: 10,
  top: 44,
  left: { x: 4, width: 230 },
  right: { x: 490, width: 320, names: 140 },
  arcs: 250,
  ribbon: 5,
};

/** Where the blocks and rows of the picture stand. */
export type Places = {
  width: number;
  height: number;
  units: readonly { y: number; height: number }[];
  domains: readonly { y: number; height: number }[];
  /** The middle of the row of a team or component. */
  rows: ReadonlyMap<string, number>;
};

function stack(
  blocks: readonly (readonly string[])[],
  { header, gap = SIZE.gap }: { header: number; gap?: number },
  rows: Map<string, number>,
) {
  let y = SIZE.top;
  return blocks.map(refs => {
    const height = header + Math.max(refs.length, 1) * SIZE.row + 6;
    refs.forEach((ref, place) =>
      rows.set(ref, y + header + 3 + (place + 0.5) * SIZE.row),
    );
    const block = { y, height };
    y += height + gap;
    return block;
  });
}

const endOf = (blocks: readonly { y: number; height: number }[]) =>
  Math.max(...blocks.map(({ y, height }) => y + height), SIZE.top);

/** Puts units with their teams at the left and domains with their components at the right. */
export function places({ units, domains }: Architecture): Places {
  const rows = new Map<string, number>();
  const right = stack(
    domains.map(({ components }) => components.map(({ ref }) => ref)),
    { header: 0 },
    rows,
  );
  const teams = units.map(unit => unit.teams.map(({ ref }) => ref));
  const gap = Math.max(
    SIZE.gap,
    SIZE.gap +
      (endOf(right) - endOf(stack(teams, { header: SIZE.header }, new Map()))) /
        Math.max(units.length - 1, 1),
  );
  const left = stack(teams, { header: SIZE.header, gap }, rows);
  const end = Math.max(endOf(left), endOf(right));
  return {
    width: SIZE.right.x + SIZE.right.width + SIZE.arcs,
    height: end + 8,
    units: left,
    domains: right,
    rows,
  };
}
