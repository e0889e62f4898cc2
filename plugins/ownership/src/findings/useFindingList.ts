import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { useEffect, useRef, useState } from 'react';
import type { FindingRow } from './findingRows';
import { focusRow } from './focusRow';

/** Where one is in the list of findings, what is selected, and what is open. */
export type FindingList = {
  current?: FindingRow;
  setCurrent: (row: FindingRow) => void;
  move: (step: 1 | -1) => void;
  selected: readonly FindingRow[];
  toggle: (row: FindingRow) => void;
  clear: () => void;
  isOpen: (row: FindingRow) => boolean;
  toggleOpen: (row: FindingRow) => void;
};

/** `rows` in the order in which they are shown; what is open lives in the address. */
export function useFindingList(
  rows: readonly FindingRow[],
  url: UrlState,
): FindingList {
  const [currentId, setCurrentId] = useState<string>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const lastPlace = useRef(-1);
  const place = rows.findIndex(({ id }) => id === currentId);
  if (place >= 0) lastPlace.current = place;

  // The finding that one was at has gone, perhaps accepted: go on with what took its place.
  const isGone = currentId !== undefined && place < 0;
  const successor = rows.at(Math.min(lastPlace.current, rows.length - 1))?.id;
  useEffect(() => {
    if (isGone && successor && document.activeElement === document.body)
      focusRow(successor);
  }, [isGone, successor]);

  const toggle = ({ id, accepted }: FindingRow) => {
    if (accepted) return;
    setChosen(before => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };

  const opened = url.get('open');
  return {
    current: place < 0 ? undefined : rows[place],
    setCurrent: ({ id }) => setCurrentId(id),
    move: step => {
      const next = Math.min(Math.max(place + step, 0), rows.length - 1);
      const row = rows.at(isGone ? lastPlace.current : next);
      if (row) focusRow(row.id);
    },
    selected: rows.filter(({ id }) => chosen.has(id)),
    toggle,
    clear: () => setChosen(new Set()),
    isOpen: ({ id }) => id === opened,
    toggleOpen: ({ id }) => url.set({ open: id === opened ? undefined : id }),
  };
}
