import { useState } from 'react';
import type { PlanEntry } from './planText';
import { reordered } from './reordered';

type Held = { from: number; to: number };

/** Moves entries of a list by mouse or by keyboard; nothing is changed before the drop. */
export type Reorder = {
  /** The list as it would be after the drop. */
  shown: readonly PlanEntry[];
  /** What is picked up. */
  held?: PlanEntry;
  /** What happened last, for who cannot see it. */
  said: string;
  pick: (place: number) => void;
  over: (place: number) => void;
  drop: () => void;
  cancel: () => void;
};

/** Lets a person put the moves of a plan in another order. */
export function useReorder(
  entries: readonly PlanEntry[],
  reorder: (from: number, to: number) => void,
): Reorder {
  const [held, setHeld] = useState<Held>();
  const [said, setSaid] = useState('');
  const of = `of ${entries.length}`;
  return {
    shown: held ? reordered(entries, held.from, held.to) : entries,
    held: held && entries[held.from],
    said,
    pick: place => {
      setHeld({ from: place, to: place });
      setSaid(
        `Picked up move ${place + 1} ${of}. Arrow keys move it, Enter drops it, Escape puts it back.`,
      );
    },
    over: place => {
      if (!held || place < 0 || place >= entries.length) return;
      if (place === held.to) return;
      setHeld({ ...held, to: place });
      setSaid(`Now ${place + 1} ${of}`);
    },
    drop: () => {
      if (!held) return;
      setHeld(undefined);
      setSaid(`Dropped as ${held.to + 1} ${of}`);
      reorder(held.from, held.to);
    },
    cancel: () => {
      if (!held) return;
      setHeld(undefined);
      setSaid('Put back');
    },
  };
}
