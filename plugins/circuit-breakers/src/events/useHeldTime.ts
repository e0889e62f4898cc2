import { type FocusEvent, useState } from 'react';

/** A list that grows at its top, but not under the pointer of somebody who reads it. */
export type HeldTime = {
  /** What is newer waits; undefined = nothing waits. */
  until: number | undefined;
  release: () => void;
  hold: {
    onPointerEnter: (event: { pointerType: string }) => void;
    onPointerLeave: () => void;
    onFocus: () => void;
    onBlur: (event: FocusEvent) => void;
  };
};

/** Holds what is newer than `newest` while the mouse or the focus is in the list. */
export function useHeldTime(newest: number | undefined): HeldTime {
  const [until, setUntil] = useState<number>();
  const start = () => setUntil(before => before ?? newest ?? 0);
  const end = () => setUntil(undefined);
  return {
    until,
    release: () => setUntil(before => before && newest),
    hold: {
      onPointerEnter: ({ pointerType }) => {
        if (pointerType !== 'touch') start();
      },
      onPointerLeave: end,
      onFocus: start,
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) end();
      },
    },
  };
}
