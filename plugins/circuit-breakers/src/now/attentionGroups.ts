import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';

/** Breakers that stand in one row until somebody opens it. */
export type AttentionGroup = { id: string; items: readonly BreakerItem[] };

/** Up to so many rows nothing is grouped. */
const ENOUGH_ROWS = 20;

/** One row a breaker; where there are very many, one row for those of one callee that are in the same state. */
export function attentionGroups(
  items: readonly BreakerItem[],
): AttentionGroup[] {
  if (items.length <= ENOUGH_ROWS)
    return items.map(item => ({ id: item.id, items: [item] }));
  const groups = new Map<string, BreakerItem[]>();
  for (const item of items) {
    const key = `${item.state} ${item.dependencyRef ?? item.name}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].map(([id, ofGroup]) => ({
    id: ofGroup.length > 1 ? id : ofGroup[0].id,
    items: ofGroup,
  }));
}
