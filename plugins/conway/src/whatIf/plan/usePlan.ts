import {
  MOST_MOVES,
  type MoveOnWire,
} from '@banyan/backstage-plugin-banyan-common';
import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { type PlanEntry, planOf, textOfMove, valueOfPlan } from './planText';
import { reordered } from './reordered';

/** A draft of moves, which lives in the address, and ways to change it. */
export type Plan = {
  entries: readonly PlanEntry[];
  isFull: boolean;
  /** The place of a move; -1 = it is not in the plan. */
  placeOf: (move: MoveOnWire) => number;
  add: (move: MoveOnWire) => void;
  remove: (place: number) => void;
  reorder: (from: number, to: number) => void;
  /** Takes the last change back; undefined = nothing was changed. */
  undo?: () => void;
};

/** The plan of the address. */
export function usePlan(url: UrlState): Plan {
  const [params] = useSearchParams();
  const value = params.getAll('move').join(',');
  const entries = useMemo(() => planOf([value]), [value]);
  const [past, setPast] = useState<readonly (string | undefined)[]>([]);
  const change = (next: readonly Pick<PlanEntry, 'text'>[]) => {
    setPast([...past, value || undefined]);
    url.set({ move: valueOfPlan(next) });
  };
  return {
    entries,
    isFull: entries.length >= MOST_MOVES,
    placeOf: wanted =>
      entries.findIndex(
        ({ move }) => move && textOfMove(move) === textOfMove(wanted),
      ),
    add: move => change([...entries, { text: textOfMove(move) }]),
    remove: place => change(entries.toSpliced(place, 1)),
    reorder: (from, to) => from !== to && change(reordered(entries, from, to)),
    undo:
      past.length === 0
        ? undefined
        : () => {
            setPast(past.slice(0, -1));
            url.set({ move: past.at(-1) });
          },
  };
}
