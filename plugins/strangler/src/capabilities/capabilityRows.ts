import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import { capabilityTitle, dayText, monthText } from '../page';
import { type Gap, gapOf } from './shareWords';
import { type Hold, whatHolds } from './whatHolds';

/** A capability as the table and the board have it. */
export type CapabilityRow = {
  id: string;
  item: CapabilityItem;
  title: string;
  gap: Gap;
  holds: readonly Hold[];
  /** When something last happened to it up to the moment shown; null = never. */
  moved: number | null;
};

const DAY_OR_MOMENT = /^\d{4}-\d{2}-\d{2}/;

/** When it last moved, as exactly as it was stated: a month is not a day. */
export function movedText({ item, moved }: CapabilityRow): string {
  if (moved === null) return '–';
  const event = item.history.findLast(({ at }) => at === moved);
  return event && DAY_OR_MOMENT.test(event.stated)
    ? dayText(moved)
    : monthText(moved);
}

/** Whether the last step can be taken back, and until when. */
export function rollbackText(
  {
    rollbackUntil,
    rollbackDays,
  }: Pick<CapabilityItem, 'rollbackUntil' | 'rollbackDays'>,
  at: number,
): string {
  if (rollbackUntil !== null)
    return rollbackUntil >= at
      ? `way back until ${dayText(rollbackUntil)}`
      : `way back ended ${dayText(rollbackUntil)}`;
  return rollbackDays === null
    ? 'no way back is stated'
    : `${rollbackDays} days to go back, after a step`;
}

const says = (item: CapabilityItem) =>
  [item.name, item.title, item.to, item.owner, item.stage, ...item.routes]
    .join(' ')
    .toLocaleLowerCase('en-US');

/** What is shown of the capabilities at a moment; `query` finds by name, route, owner and stage. */
export function capabilityRows(
  items: readonly CapabilityItem[],
  at: number,
  query = '',
): CapabilityRow[] {
  const byName = new Map(items.map(item => [item.name, item]));
  const wanted = query.trim().toLocaleLowerCase('en-US');
  return items
    .filter(item => wanted === '' || says(item).includes(wanted))
    .map(item => ({
      id: item.name,
      item,
      title: capabilityTitle(item),
      gap: gapOf(item),
      holds: whatHolds(item, byName),
      moved: item.history.findLast(event => event.at <= at)?.at ?? null,
    }));
}
