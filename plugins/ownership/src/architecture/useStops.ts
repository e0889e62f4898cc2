import { type KeyboardEvent, type RefObject, useState } from 'react';
import { nextStop } from './nextStop';
import type { Stop } from './stops';

/** One part of a picture has the focus; the arrow keys give it to another. */
export function useStops(
  picture: RefObject<SVGSVGElement>,
  all: readonly Stop[],
) {
  const [chosen, setChosen] = useState<string>();
  const current = all.some(({ id }) => id === chosen) ? chosen : all[0]?.id;
  return {
    current,
    onKeyDown: (event: KeyboardEvent) => {
      const next = nextStop(all, current, event.key);
      if (!next) return;
      event.preventDefault();
      setChosen(next.id);
      const marks =
        picture.current?.querySelectorAll<SVGElement>('[data-stop]');
      [...(marks ?? [])]
        .find(({ dataset }) => dataset.stop === next.id)
        ?.focus();
    },
    /** What got the focus in another way, by a click. */
    onFocus: (event: { target: EventTarget }) => {
      if (event.target instanceof SVGElement)
        setChosen(event.target.dataset.stop);
    },
  };
}
