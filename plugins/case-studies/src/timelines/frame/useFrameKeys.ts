import { type KeyboardEvent, type RefObject, useState } from 'react';
import { nextStop, type Stop } from '../placing/nextStop';
import type { RangeState } from '../time/useRange';
import type { Told } from './useTold';

const STEP = 1.4;
const PAN = 0.2;

const PANS: Readonly<Record<string, number>> = {
  ArrowLeft: -PAN,
  ArrowRight: PAN,
};

const isOurs = (event: KeyboardEvent, frame: HTMLElement) =>
  // What opens above the page is not in the frame, though its keys come by here.
  event.target instanceof Element &&
  frame.contains(event.target) &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey;

/** Plus, minus and 0 zoom; arrows move the picture, or on a mark go to the next; Escape lets go what is pinned. */
export function useFrameKeys(
  frame: RefObject<HTMLDivElement>,
  stops: readonly Stop[],
  { range, told }: { range: RangeState; told: Told },
) {
  const [chosen, setChosen] = useState<string>();
  const current = stops.some(({ id }) => id === chosen) ? chosen : stops[0]?.id;
  const focus = (id: string) => {
    setChosen(id);
    [...(frame.current?.querySelectorAll<SVGElement>('[data-stop]') ?? [])]
      .find(({ dataset }) => dataset.stop === id)
      ?.focus();
  };
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => range.zoomBy(STEP),
    '=': () => range.zoomBy(STEP),
    '-': () => range.zoomBy(1 / STEP),
    '0': range.fit,
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const { currentTarget, target, key } = event;
    if (!isOurs(event, currentTarget) || !(target instanceof Element)) return;
    const pan = target === currentTarget ? PANS[key] : undefined;
    const { stop } =
      target instanceof SVGElement ? target.dataset : { stop: undefined };
    const next = stop ? nextStop(stops, stop, key) : undefined;
    if (keys[key]) keys[key]();
    else if (pan) range.panBy(pan);
    else if (next) focus(next);
    else if (key === 'Escape' && told.pinned) {
      const { pinned } = told;
      told.pin(undefined);
      focus(pinned);
    } else return;
    event.preventDefault();
  };
  return { current, onKeyDown };
}
