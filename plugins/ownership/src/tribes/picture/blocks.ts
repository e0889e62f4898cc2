import type { Practice, Squad, Tribe } from '../model/model';
import { SIZE } from './sizes';

/** A column of the picture: a squad, or a tribe that is folded up. */
export type Column = {
  ref: string;
  squads: readonly Squad[];
  /** Its middle. */
  x: number;
  width: number;
};

/** A tribe with its columns. */
export type Block = {
  tribe: Tribe;
  isFolded: boolean;
  x: number;
  width: number;
  columns: readonly Column[];
};

/** What to place. */
export type Plan = {
  tribes: readonly Tribe[];
  isFolded: (tribe: Tribe) => boolean;
  chapters: readonly Practice[];
  guilds: readonly Practice[];
  /** Room for the columns. */
  width: number;
  /** Tribes that have a tick beside each guild; none = no ticks. */
  ticks: number;
};

/** The room is shared by the squads, but for tribes of few, which keep the width of their name. */
function columnWidth({ tribes, isFolded, width, ticks }: Plan): number {
  const counts = tribes
    .filter(tribe => !isFolded(tribe))
    .map(({ squads }) => squads.length)
    .sort((a, b) => a - b);
  const folded = tribes.length - counts.length;
  let room =
    width - tribes.length * SIZE.gap - folded * SIZE.folded - ticks * SIZE.tick;
  let open = counts.reduce((sum, count) => sum + count, 0);
  for (const count of counts) {
    if ((count * room) / open >= SIZE.tribe || count === open) break;
    room -= SIZE.tribe;
    open -= count;
  }
  const { least, most, mostAlone } = SIZE.column;
  const limit = tribes.length > 1 ? most : mostAlone;
  return Math.max(least, Math.min(limit, room / Math.max(open, 1)));
}

/** Puts tribes beside each other, and their squads beside each other in them. */
export function blocksOf(plan: Plan): Block[] {
  const wide = columnWidth(plan);
  let x = 0;
  return plan.tribes.map(tribe => {
    const isFolded = plan.isFolded(tribe);
    const groups = isFolded
      ? [{ ref: tribe.ref, squads: tribe.squads }]
      : tribe.squads.map(squad => ({ ref: squad.ref, squads: [squad] }));
    const width = isFolded
      ? SIZE.folded
      : Math.max(SIZE.tribe, wide * groups.length);
    const each = width / groups.length;
    const start = x;
    x += width + SIZE.gap;
    return {
      tribe,
      isFolded,
      x: start,
      width,
      columns: groups.map((group, at) => ({
        ...group,
        x: start + (at + 0.5) * each,
        width: each,
      })),
    };
  });
}
