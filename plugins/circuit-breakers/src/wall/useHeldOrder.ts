import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { useState } from 'react';
import { type OrderOptions, placeKey, wallOrder } from './wallOrder';
import { wouldMove } from './wouldMove';

/** Cells in an order that stays while the numbers move. */
export type HeldOrder = {
  items: readonly BreakerItem[];
  /** How many cells would move by sorting again. */
  moving: number;
  resort: () => void;
};

const idsOf = (items: readonly BreakerItem[]) => items.map(({ id }) => id);

/** Sorts when `key` changes and on request; else cells stay where they are, and new ones come last. */
export function useHeldOrder(
  items: readonly BreakerItem[],
  key: string,
  options: OrderOptions,
): HeldOrder {
  const sort = () => idsOf(wallOrder(items, options));
  const [held, setHeld] = useState(() => ({ key, ids: sort() }));
  let { ids } = held;
  if (held.key !== key || ids.length === 0) {
    ids = sort();
    if (ids.length > 0 || held.key !== key) setHeld({ key, ids });
  }
  const byId = new Map(items.map(item => [item.id, item]));
  const inPlace = ids.flatMap(id => byId.get(id) ?? []);
  for (const { id } of inPlace) byId.delete(id);
  const shown = [...inPlace, ...wallOrder([...byId.values()], options)];
  return {
    items: shown,
    moving: wouldMove(shown.map(item => placeKey(item, options))),
    resort: () => setHeld({ key, ids: sort() }),
  };
}
