/** Something that takes the focus, in its row. */
export type Stop = { id: string; row: number; x: number };

const nearest = (stops: readonly Stop[], x: number) =>
  stops.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x)).at(0)?.id;

const inReadingOrder = (a: Stop, b: Stop) => a.row - b.row || a.x - b.x;

/** Where a key leads from one stop; undefined = nowhere. */
export function nextStop(
  stops: readonly Stop[],
  current: string | undefined,
  key: string,
): string | undefined {
  const sorted = stops.toSorted(inReadingOrder);
  const at = sorted.findIndex(({ id }) => id === current);
  const now = sorted.at(Math.max(at, 0));
  if (!now) return undefined;
  const rows = {
    up: sorted.filter(({ row }) => row < now.row),
    down: sorted.filter(({ row }) => row > now.row),
  };
  const ways: Readonly<Record<string, () => string | undefined>> = {
    ArrowRight: () => sorted.at(at + 1)?.id,
    ArrowLeft: () => (at > 0 ? sorted[at - 1].id : undefined),
    Home: () => sorted.find(({ row }) => row === now.row)?.id,
    End: () => sorted.findLast(({ row }) => row === now.row)?.id,
    ArrowUp: () =>
      nearest(
        rows.up.filter(({ row }) => row === rows.up.at(-1)?.row),
        now.x,
      ),
    ArrowDown: () =>
      nearest(
        rows.down.filter(({ row }) => row === rows.down[0]?.row),
        now.x,
      ),
  };
  return ways[key]?.();
}
