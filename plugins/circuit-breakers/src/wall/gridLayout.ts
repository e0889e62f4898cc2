/** The sizes of cells; Compact for very many. */
export const CELL_SIZES = {
  full: { width: 262, height: 158 },
  compact: { width: 132, height: 82 },
} as const;

/** One of them. */
export type CellSize = keyof typeof CELL_SIZES;

/** More cells than this begin Compact. */
export const MANY_CELLS = 120;

export const GAP = 8;
/** Rows outside the window that are drawn nevertheless, so that scrolling shows no gaps. */
const OVERSCAN = 2;

/** Where the cells stand. */
export type GridLayout = {
  columns: number;
  rows: number;
  rowHeight: number;
  cellWidth: number;
  height: number;
};

/** The grid of `count` cells in a width. */
export function gridLayout(
  count: number,
  width: number,
  size: CellSize,
): GridLayout {
  const { width: least, height } = CELL_SIZES[size];
  const columns = Math.max(1, Math.floor((width + GAP) / (least + GAP)));
  const rows = Math.ceil(count / columns);
  const rowHeight = height + GAP;
  return {
    columns,
    rows,
    rowHeight,
    cellWidth: (width - GAP * (columns - 1)) / columns,
    height: Math.max(0, rows * rowHeight - GAP),
  };
}

/** The rows from `first` up to, without, `end` that the window shows. */
export function rowsInView(
  { rows, rowHeight }: Pick<GridLayout, 'rows' | 'rowHeight'>,
  { top, height }: { top: number; height: number },
): { first: number; end: number } {
  const first = Math.max(0, Math.floor(top / rowHeight) - OVERSCAN);
  const end = Math.min(rows, Math.ceil((top + height) / rowHeight) + OVERSCAN);
  return { first: Math.min(first, rows), end: Math.max(end, 0) };
}

/** The place that an arrow key leads to; undefined = it is no such key, or there is nothing there. */
export function nextPlace(
  key: string,
  place: number,
  { columns, count }: { columns: number; count: number },
): number | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowLeft: place - 1,
    ArrowRight: place + 1,
    ArrowUp: place - columns,
    ArrowDown: place + columns,
    Home: 0,
    End: count - 1,
  };
  const next = places[key];
  return next >= 0 && next < count ? next : undefined;
}
