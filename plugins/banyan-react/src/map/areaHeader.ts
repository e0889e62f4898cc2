import type { AreaState } from './areaStates';
import type { Box } from './box';
import type { MapArea } from './mapModel';

const NAME = 12;
/** Largest name that fits into the first line of an open area. */
const HIGHEST = 18;
/** Smallest size (px) of a name on the screen: where there is room to keep it, and in the line of an open area. */
const SMALLEST = 11;
const SMALL = 8.5;
const HEADER = 24;
const INSET = 8;
/** A mark by the size of the name behind it; areas narrower than this (px) have no room for one. */
const MARK = { side: 0.95, gap: 0.45, narrowest: 96 };
/** What is at least this high (px) and closed has room for a line of figures below its name. */
const TWO_LINES = 44;

/** Where the name of an area stands, and the mark in front of it that expands or collapses. */
export type AreaHeader = {
  size: number;
  left: number;
  middle: number;
  mark?: Box;
  /** Middle of the figures: in the same line, or in one of their own. */
  figures: number;
};

/** Lays out the first line of an area at a scale. */
export function areaHeader(
  area: MapArea,
  { isOpen, mark }: Pick<AreaState, 'isOpen' | 'mark'>,
  scale: number,
): AreaHeader {
  // The name of an open company stands above it when it would be too small inside.
  const isAbove = isOpen && area.level === 'organization' && scale < 0.9;
  const isFixed = isOpen && !isAbove;
  const size = isFixed
    ? Math.min(HIGHEST, Math.max(NAME, SMALL / scale))
    : Math.max(NAME, SMALLEST / scale);
  const below = isFixed ? HEADER / 2 + 2 : Math.min(area.height / 2, size);
  const middle = area.y + (isAbove ? -size * 0.55 : below);
  const left = area.x + INSET;
  const isHigh = !isOpen && area.height * scale >= TWO_LINES;
  const header = { size, middle, figures: middle + (isHigh ? size * 1.4 : 0) };
  if (!mark || area.width * scale < MARK.narrowest) return { ...header, left };
  const side = size * MARK.side;
  return {
    ...header,
    left: left + side + size * MARK.gap,
    mark: { x: left, y: middle - side / 2, width: side, height: side },
  };
}
