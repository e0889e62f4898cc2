import { type KeyboardEvent, useRef, useState } from 'react';
import { type MapModel, type MapTarget, onMap } from './mapModel';
import type { MapScene } from './mapScene';
import { moveFocus } from './moveFocus';
import { areasUp } from './openAreas';

const ZOOM: Readonly<Record<string, number>> = { '+': 1.4, '-': 1 / 1.4 };
const KEYS = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Enter',
  'Backspace',
  'c',
]);

/** What keys can reach, and what then happens. */
export type Keying = {
  model: MapModel;
  scene: MapScene;
  zoomBy: (factor: number) => void;
  /** Shows what has got the focus. */
  onFocus: (target: MapTarget) => void;
  onSelect: (target: MapTarget | undefined) => void;
  onOpen: (target: MapTarget) => void;
  onCollapse: (area: number) => void;
};

/** What is shown of a target: itself, or the closed area around it. */
function standIn(
  { areas, chips }: MapModel,
  scene: MapScene,
  target: MapTarget,
): MapTarget {
  if (scene.isShown(target)) return target;
  const { kind, place } = target;
  const around = areasUp(areas, kind === 'chip' ? chips[place].area : place);
  const shown = around.find(area => scene.stateOf(area).isShown);
  return shown === undefined ? target : { kind: 'area', place: shown };
}

/** Moves a focus over the map by keyboard. */
export function useMapKeys(keying: Keying) {
  const { model, scene, zoomBy, onFocus, onSelect, onOpen } = keying;
  const [lastFocus, setFocus] = useState<MapTarget>();
  const focus = onMap(model, lastFocus);
  // Who comes by pointer says by a click where to begin.
  const isPointing = useRef(false);

  const move = (key: string) => {
    const state =
      focus?.kind === 'area' ? scene.stateOf(focus.place) : undefined;
    if (focus && key === 'Backspace' && state?.mark === 'collapse') {
      keying.onCollapse(focus.place);
      return;
    }
    const found = moveFocus(model, focus, key);
    if (!found) {
      if (key === 'Enter' && focus) onOpen(focus);
      return;
    }
    // Arrows stay among what is shown; Enter and calls lead into what is closed.
    const next = key.startsWith('Arrow') ? standIn(model, scene, found) : found;
    setFocus(next);
    onFocus(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setFocus(undefined);
      onSelect(undefined);
    } else if (ZOOM[event.key]) {
      zoomBy(ZOOM[event.key]);
    } else if (event.key === ' ' && focus) {
      event.preventDefault();
      onSelect(focus);
    } else if (KEYS.has(event.key)) {
      event.preventDefault();
      move(event.key);
    }
  };
  return {
    focus,
    setFocus,
    handlers: {
      onKeyDown,
      onPointerDown: () => {
        isPointing.current = true;
      },
      onPointerUp: () => {
        isPointing.current = false;
      },
      onBlur: () => {
        isPointing.current = false;
      },
      onFocus: () => {
        if (!isPointing.current) setFocus(focus ?? moveFocus(model, focus, ''));
      },
    },
  };
}
