import { useUrlState } from '@banyan/backstage-plugin-banyan-react';
import type { ShownGroup } from '../data';
import { adding, type ColumnAddress, moving, removing } from './columnAddress';

/** The two ways to look at it. */
export const VIEWS = [
  ['table', 'Table'],
  ['multiples', 'Small multiples'],
] as const;

/** More columns than this are compared in small pictures first. */
const MOST_IN_TABLE = 6;

/** What the address says of the comparison, and what changes it. */
export type CompareState = {
  address: ColumnAddress;
  isHighlighted: boolean;
  setHighlighted: (on: boolean) => void;
  /** How that many columns are shown. */
  viewOf: (columns: number) => string;
  setView: (view: string) => void;
  add: (ref: string) => void;
  remove: (group: ShownGroup) => void;
  /** Undefined = it cannot move there. */
  move: (
    shown: readonly ShownGroup[],
    ref: string,
    by: -1 | 1,
  ) => (() => void) | undefined;
};

/** The state of the comparison, all of it in the address. */
export function useCompareState(): CompareState {
  const url = useUrlState();
  const address = {
    with: url.get('with'),
    hide: url.get('hide'),
    order: url.get('order'),
  };
  return {
    address,
    isHighlighted: url.get('highlight') !== 'off',
    setHighlighted: on => url.set({ highlight: on ? undefined : 'off' }),
    viewOf: columns =>
      url.get('view') ?? (columns > MOST_IN_TABLE ? 'multiples' : 'table'),
    setView: view => url.set({ view }),
    add: ref => url.set(adding(address, ref)),
    remove: group => url.set(removing(address, group)),
    move: (shown, ref, by) => {
      const change = moving(shown, ref, by);
      return change && (() => url.set(change));
    },
  };
}
