import { type MouseEvent, useState } from 'react';
import type { Spot } from './model/matrix';
import type { Frame } from './paint/frame';
import { type Look, spotAt } from './paint/look';

/** What a pointer can hit, and what then happens. */
export type Pointing = {
  frame: Frame;
  look: Look;
  size: number;
  onPick: (spot: Spot) => void;
  /** The minimap was hit. */
  onCentre: (spot: Spot) => void;
};

const pointOf = (event: MouseEvent) => {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
};

/** The place that a point of the minimap stands for. */
function minimapSpot(
  { x, y }: { x: number; y: number },
  { minimap }: Frame,
  size: number,
): Spot | undefined {
  const from = ((y - minimap.y) / minimap.height) * size;
  const to = ((x - minimap.x) / minimap.width) * size;
  const isInside = from >= 0 && to >= 0 && from < size && to < size;
  return isInside ? { from, to } : undefined;
}

const isSame = (a?: Spot, b?: Spot) => a?.from === b?.from && a?.to === b?.to;

/** Follows the pointer over the matrix. */
export function useMatrixPointer(pointing: Pointing) {
  const { frame, look, size, onPick, onCentre } = pointing;
  const [last, setHover] = useState<Spot>();
  const hitBy = (event: MouseEvent) =>
    spotAt(pointOf(event), look, { grid: frame.grid, size });
  const hover = last && last.from < size && last.to < size ? last : undefined;
  return {
    hover,
    handlers: {
      onPointerMove: (event: MouseEvent) => {
        const spot = hitBy(event);
        if (!isSame(spot, last)) setHover(spot);
      },
      onPointerLeave: () => setHover(undefined),
      onClick: (event: MouseEvent) => {
        const place = minimapSpot(pointOf(event), frame, size);
        if (place) onCentre(place);
        const spot = hitBy(event);
        if (spot) onPick(spot);
      },
    },
  };
}
