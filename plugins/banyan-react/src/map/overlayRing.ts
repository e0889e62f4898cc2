import type { MapArea } from './mapModel';

/** The ring around an area and the number that stands on it, at a scale. */
export type OverlayRing = {
  text: string;
  line: number;
  /** How far outside the area the ring runs. */
  gap: number;
  /** Where the number stands. */
  badge: { x: number; y: number; radius: number; size: number };
};

const LINE = 2;
const SIZE = 11;
const RADIUS = 8.5;
const PER_DIGIT = 3;

/** How an area is marked in which members of the chosen chapter or guild sit; it is not when none do. */
export function overlayRing(
  { x, y, width, members }: MapArea,
  scale: number,
): OverlayRing | undefined {
  if (!members) return undefined;
  const text = String(members);
  const onScreen = RADIUS + Math.max(text.length - 2, 0) * PER_DIGIT;
  const radius = onScreen / Math.min(scale, 1);
  return {
    text,
    line: LINE / Math.min(scale, 1),
    gap: LINE / Math.min(scale, 1),
    badge: {
      x: x + width + radius / 2,
      y,
      radius,
      size: SIZE / Math.min(scale, 1),
    },
  };
}
