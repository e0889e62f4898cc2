/** Where the cursor is: line -1 = the headings of the columns, column -1 = the names of the rows. */
export type Spot = { line: number; column: number };

/** How many lines and columns there are, and how many lines a page has. */
export type GridSize = { lines: number; columns: number; page: number };

const within = (value: number, end: number) =>
  Math.min(Math.max(value, -1), end - 1);

/** Where a key leads; undefined = nowhere, it means something else. */
export function nextSpot(
  { line, column }: Spot,
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  { lines, columns, page }: GridSize,
): Spot | undefined {
  const at = (to: Partial<Spot>): Spot => ({
    line: within(to.line ?? line, lines),
    column: within(to.column ?? column, columns),
  });
  switch (key) {
    case 'ArrowUp':
      return at({ line: line - 1 });
    case 'ArrowDown':
      return at({ line: line + 1 });
    case 'ArrowLeft':
      return at({ column: column - 1 });
    case 'ArrowRight':
      return at({ column: column + 1 });
    case 'PageUp':
      return at({ line: line - page });
    case 'PageDown':
      return at({ line: line + page });
    case 'Home':
      return ctrlKey ? { line: -1, column: -1 } : at({ column: -1 });
    case 'End':
      return at({ column: columns, ...(ctrlKey ? { line: lines } : {}) });
    default:
      return undefined;
  }
}
