import { RiDraggable } from '@remixicon/react';
import { useEffect, useRef } from 'react';
import type { Reorder } from './useReorder';
import styles from '../WhatIf.module.css';

/** Picks a move up and puts it elsewhere, by keyboard: Enter, arrows, Enter. */
export const PickHandle = ({
  place,
  label,
  isHeld,
  reorder,
}: {
  place: number;
  label: string;
  isHeld: boolean;
  reorder: Reorder;
}) => {
  const handle = useRef<HTMLButtonElement>(null);
  // The browser forgets the focus of what changes its place in the list.
  useEffect(() => {
    if (isHeld) handle.current?.focus();
  }, [isHeld, place]);
  const keys: Record<string, () => void> = {
    ArrowUp: () => reorder.over(place - 1),
    ArrowDown: () => reorder.over(place + 1),
    Home: () => reorder.over(0),
    End: () => reorder.over(reorder.shown.length - 1),
    Escape: reorder.cancel,
  };
  return (
    <button
      ref={handle}
      type="button"
      className={styles.handle}
      aria-label={`Reorder ${label}`}
      aria-pressed={isHeld}
      onClick={() => (isHeld ? reorder.drop() : reorder.pick(place))}
      onBlur={({ relatedTarget }) => {
        if (isHeld && relatedTarget) reorder.cancel();
      }}
      onKeyDown={event => {
        const run = isHeld ? keys[event.key] : undefined;
        if (!run) return;
        event.preventDefault();
        run();
      }}
    >
      <RiDraggable size={16} aria-hidden="true" />
    </button>
  );
};
