import type { Architecture, ArchitectureCall, Block } from './model';
import { NARROW, type Sizes, WIDE } from './sizes';

/** From where to where a block stands. */
export type Box = { y: number; height: number };

/** How the picture is drawn just now. */
export type Drawn = {
  /** True = no room for arcs: each component says how many calls it makes. */
  isNarrow: boolean;
  /** True = only what disagrees: the other blocks are a line each, the other calls are away. */
  onlyDisagreements: boolean;
  /** The component whose calls are listed below it. */
  opened?: string;
};

/** Where the blocks and rows of the picture stand. */
export type Places = {
  sizes: Sizes;
  width: number;
  height: number;
  units: readonly Box[];
  blocks: readonly Box[];
  /** The middle of the row of a team, a component or a listed call. */
  rows: ReadonlyMap<string, number>;
};

/** True = the block is drawn as one line, without its components. */
export const isFolded = (block: Block, { onlyDisagreements }: Drawn): boolean =>
  onlyDisagreements && !block.disagrees;

/** The calls of a component that are wanted in the picture. */
export const callsOut = (
  { callsFrom }: Architecture,
  component: string,
  { onlyDisagreements }: Drawn,
): readonly ArchitectureCall[] => {
  const calls = callsFrom.get(component) ?? [];
  return onlyDisagreements
    ? calls.filter(({ agrees }) => agrees === false)
    : calls;
};

/** The calls that an opened component lists. */
export const listedCalls = (
  model: Architecture,
  component: string,
  drawn: Drawn,
): readonly ArchitectureCall[] =>
  drawn.opened === component ? callsOut(model, component, drawn) : [];

type Stack = { header: number; gap: number; rowHeight: number };

function stack(
  blocks: readonly { lines: number; rows: readonly string[] }[],
  { header, gap, rowHeight }: Stack,
  rows: Map<string, number>,
): Box[] {
  let y = WIDE.top;
  return blocks.map(({ lines, rows: ids }) => {
    const height = header + Math.max(lines, 1) * rowHeight + 6;
    ids.forEach((id, line) =>
      rows.set(
        id,
        y + header + 3 + (Math.min(line, lines - 1) + 0.5) * rowHeight,
      ),
    );
    const box = { y, height };
    y += height + gap;
    return box;
  });
}

const endOf = (boxes: readonly Box[]) =>
  Math.max(...boxes.map(({ y, height }) => y + height), WIDE.top);

function rightLines(model: Architecture, drawn: Drawn) {
  return model.blocks.map(block => {
    const rows = block.components.flatMap(({ ref }) => [
      ref,
      ...listedCalls(model, ref, drawn).map(({ id }) => id),
    ]);
    return { rows, lines: isFolded(block, drawn) ? 1 : rows.length };
  });
}

/** Puts units with their teams at the left and blocks with their components at the right. */
export function places(model: Architecture, drawn: Drawn): Places {
  const sizes = drawn.isNarrow ? NARROW : WIDE;
  const { row: rowHeight, header, gap } = sizes;
  const rows = new Map<string, number>();
  const right = stack(
    rightLines(model, drawn),
    { header: 0, gap, rowHeight },
    rows,
  );
  const teams = model.units.map(unit => ({
    rows: unit.teams.map(({ ref }) => ref),
    lines: unit.teams.length,
  }));
  const tight = endOf(stack(teams, { header, gap, rowHeight }, new Map()));
  const spare = Math.max(endOf(right) - tight, 0);
  const spread = gap + spare / Math.max(teams.length - 1, 1);
  const left = stack(teams, { header, gap: spread, rowHeight }, rows);
  return {
    sizes,
    width: sizes.right.x + sizes.right.width + sizes.arcs,
    height: Math.max(endOf(left), endOf(right)) + 8,
    units: left,
    blocks: right,
    rows,
  };
}
