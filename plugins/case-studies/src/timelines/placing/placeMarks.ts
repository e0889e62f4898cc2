/** Marks nearer than this would cover each other. */
export const MARK_GAP = 12;

/** On the line, above it, below it. */
const LEVELS = [0, -1, 1] as const;

/** One mark, or a mark for several that have no room. */
export type PlacedMark = { ids: readonly string[]; x: number; level: number };

type Free = { marks: PlacedMark[]; cluster: PlacedMark | undefined };

/** The marks that cover the place `x`. */
const near = ({ marks }: Free, x: number) =>
  marks.filter(mark => x - mark.x < MARK_GAP);

const joined = (cluster: PlacedMark, id: string): PlacedMark => ({
  ...cluster,
  ids: [...cluster.ids, id],
});

/** Gives each a place on the line, beside it where two meet; what finds no room joins its neighbours in a cluster. */
export function placeMarks(
  items: readonly { id: string; x: number }[],
): PlacedMark[] {
  const state: Free = { marks: [], cluster: undefined };
  const replace = (old: readonly PlacedMark[], next: PlacedMark) => {
    state.marks = [...state.marks.filter(mark => !old.includes(mark)), next];
    state.cluster = next;
  };
  for (const { id, x } of items.toSorted((a, b) => a.x - b.x)) {
    const { cluster } = state;
    const covering = near(state, x);
    const level = LEVELS.find(
      each => !covering.some(mark => mark.level === each),
    );
    if (cluster && x - cluster.x < MARK_GAP)
      replace([cluster], joined(cluster, id));
    else if (level !== undefined) state.marks.push({ ids: [id], x, level });
    else
      replace(covering, {
        ids: [...covering.flatMap(({ ids }) => ids), id],
        x,
        level: 0,
      });
  }
  return state.marks;
}
