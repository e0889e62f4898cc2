import {
  BREAKER_ORDERS,
  type BreakerItem,
  type BreakerOrder,
} from '@banyan/backstage-plugin-banyan-common';
import type { BreakerState } from '../state';

/** Something that one may ask of a breaker, or why one may not. */
export type OrderOption = {
  order: BreakerOrder;
  word: string;
  /** What comes of it, for the confirmation. */
  effect: string;
  /** Why it cannot be given; absent = it can. */
  because?: string;
};

const ORDERS: Readonly<
  Record<BreakerOrder, { word: string; effect: string; leadsTo?: BreakerState }>
> = {
  reset: {
    word: 'Reset to automatic',
    effect:
      'It begins closed and opens again by itself when its limit is reached.',
  },
  'force-open': {
    word: 'Force open',
    effect:
      'It stops every call until somebody resets it; the fallback answers, where there is one.',
    leadsTo: 'forced-open',
  },
  'force-closed': {
    word: 'Force closed',
    effect:
      'It lets every call pass, however many fail, until somebody resets it.',
    leadsTo: 'forced-closed',
  },
  disable: {
    word: 'Disable',
    effect: 'It counts nothing and stops nothing until somebody resets it.',
    leadsTo: 'disabled',
  },
};

function because(item: BreakerItem, order: BreakerOrder): string | undefined {
  if (!item.orders.includes(order)) return 'its source cannot';
  if (!item.mayControl) return 'only its owner may';
  return ORDERS[order].leadsTo === item.state ? 'it is so already' : undefined;
}

/** Everything that can be asked of breakers, the way back first. */
export const orderOptions = (item: BreakerItem): OrderOption[] =>
  [...BREAKER_ORDERS]
    .sort((a, b) => Number(b === 'reset') - Number(a === 'reset'))
    .map(order => ({
      order,
      word: ORDERS[order].word,
      effect: ORDERS[order].effect,
      because: because(item, order),
    }));
