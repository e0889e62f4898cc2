import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { areaHeader } from './areaHeader';
import { holds } from './box';
import { isSameTarget, type MapModel, type MapTarget, onMap } from './mapModel';
import type { MapScene } from './mapScene';
import { targetAt } from './targetAt';

type Spot = { x: number; y: number };

/** What a pointer can hit, and what then happens. */
export type Pointing = {
  model: MapModel;
  scene: MapScene;
  transform: {
    k: number;
    invert: (point: [number, number]) => [number, number];
  };
  onHover: (target: MapTarget | undefined) => void;
  onClick: (target: MapTarget | undefined) => void;
  onDoubleClick: (target: MapTarget) => void;
  /** The mark that expands or collapses an area was hit. */
  onMark: (area: number) => void;
};

function isOnMark(
  { model, scene, transform }: Pointing,
  { kind, place }: MapTarget,
  spot: Spot,
): boolean {
  if (kind === 'chip') return false;
  const state = scene.stateOf(place);
  const { mark } = areaHeader(model.areas[place], state, transform.k);
  return mark !== undefined && holds(mark, spot);
}

/** Follows the pointer over a canvas. */
export function useMapPointer(pointing: Pointing) {
  const { model, scene, transform, onHover } = pointing;
  const [hover, setHover] = useState<MapTarget>();
  // A click may change the layout of the page, so that a second one hits something else.
  const first = useRef<MapTarget>();

  const hit = (event: MouseEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at: [number, number] = [event.clientX - left, event.clientY - top];
    const [x, y] = transform.invert(at);
    return { spot: { x, y }, target: targetAt(model, scene, { x, y }) };
  };
  const follow = (target: MapTarget | undefined) => {
    if (isSameTarget(target, hover)) return;
    setHover(target);
    onHover(target);
  };
  const click = (event: MouseEvent) => {
    if (event.detail > 1) return;
    const { spot, target } = hit(event);
    const isMark = target && isOnMark(pointing, target, spot);
    first.current = isMark ? undefined : target;
    if (isMark) pointing.onMark(target.place);
    else pointing.onClick(target);
  };
  return {
    hover: onMap(model, hover),
    handlers: {
      onPointerMove: (event: PointerEvent) => follow(hit(event).target),
      onPointerLeave: () => follow(undefined),
      onClick: click,
      onDoubleClick: () => {
        if (first.current) pointing.onDoubleClick(first.current);
      },
    },
  };
}
