import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { isFinished, type LeftItem } from './leftWords';

/** Rows under one heading; null = one list without headings. */
export type LeftGroup = {
  /** The owner; null = nobody is known. */
  owner: string | null;
  hasHeading: boolean;
  open: LeftItem[];
  finished: LeftItem[];
};

/** A longer list is read by owner. */
const MOST_IN_ONE_LIST = 30;

const parted = (
  items: readonly LeftItem[],
): Pick<LeftGroup, 'open' | 'finished'> => ({
  open: items.filter(item => !isFinished(item)),
  finished: items.filter(isFinished),
});

const nameOf = ({ owner }: LeftGroup) =>
  owner ? entityTitle(owner) : '\uffff';

/** The rows: in one list in the order of the answer, or by owner with the one who holds most first. */
export function leftGroups(items: readonly LeftItem[]): LeftGroup[] {
  if (items.length <= MOST_IN_ONE_LIST)
    return [{ owner: null, hasHeading: false, open: [...items], finished: [] }];
  const byOwner = new Map<string | null, LeftItem[]>();
  for (const item of items)
    byOwner.set(item.owner, [...(byOwner.get(item.owner) ?? []), item]);
  return [...byOwner]
    .map(([owner, all]) => ({ owner, hasHeading: true, ...parted(all) }))
    .sort(
      (a, b) =>
        b.open.length - a.open.length ||
        nameOf(a).localeCompare(nameOf(b), 'en'),
    );
}
