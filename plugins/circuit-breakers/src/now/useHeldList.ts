import { useState } from 'react';

/** A list that does not move while somebody points at it. */
export type HeldList = {
  /** What is shown, in its order. */
  ids: readonly string[];
  /** How many are in the list but not shown yet. */
  arrived: number;
  release: () => void;
  hold: {
    onPointerEnter: (event: { pointerType: string }) => void;
    onPointerLeave: () => void;
  };
};

/** Holds the list of `ids` while the mouse is over it; what is new waits until it leaves. */
export function useHeldList(ids: readonly string[]): HeldList {
  const [held, setHeld] = useState<readonly string[]>();
  const shown = held ?? ids;
  const known = new Set(shown);
  return {
    ids: shown,
    arrived: ids.filter(id => !known.has(id)).length,
    release: () => setHeld(ids),
    hold: {
      onPointerEnter: ({ pointerType }) => {
        if (pointerType !== 'touch') setHeld(ids);
      },
      onPointerLeave: () => setHeld(undefined),
    },
  };
}
