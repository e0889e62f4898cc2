import type { MeasureLine } from './measureLines';

/** Sizes of the picture, in its own units. */
export const PANEL = {
  /** At least; panels share the room that is left. */
  width: 300,
  title: 34,
  row: 20,
  gap: 24,
  label: 92,
  value: 84,
} as const;

/** A measure with its place in the picture. */
export type Panel = { line: MeasureLine; x: number; y: number };

/** Where each panel stands when so much room is there, and how wide it is. */
export function panelsIn(
  lines: readonly MeasureLine[],
  columns: number,
  room: number,
): { panels: Panel[]; each: number; width: number; height: number } {
  const across = Math.max(
    1,
    Math.floor((room + PANEL.gap) / (PANEL.width + PANEL.gap)),
  );
  const width = Math.max(room, PANEL.width);
  const each = (width + PANEL.gap) / across - PANEL.gap;
  const tall = PANEL.title + columns * PANEL.row + PANEL.gap;
  return {
    panels: lines.map((line, at) => ({
      line,
      x: (at % across) * (each + PANEL.gap),
      y: Math.floor(at / across) * tall,
    })),
    each,
    width,
    height: Math.ceil(lines.length / across) * tall,
  };
}
