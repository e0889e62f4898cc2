import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';
import { ENOUGH_REQUESTS } from '@banyan/core';
import { shareText } from '../capabilities/shareWords';
import { percentText } from '../page';

/** An order that was given: how much, and when by the clock of the backend. */
export type Order = { percent: number; at: number };

/** How far an order has come. */
export type Following = {
  step: 'ordered' | 'set' | 'counting' | 'agrees' | 'apart';
  status: Status;
  text: string;
};

const SAME = 0.05;

/** What was seen since the order: what was counted before says nothing of it. */
const freshShare = ({ observedShare }: CapabilityItem, { at }: Order) =>
  observedShare && observedShare.from >= at ? observedShare : null;

/** Whether what is seen follows what was ordered. */
export function followingOf(
  item: CapabilityItem | undefined,
  order: Order,
): Following {
  const wanted = percentText(order.percent);
  if (!item || item.intended === null)
    return {
      step: 'ordered',
      status: 'unknown',
      text: `Ordered ${wanted}; what the gateway is configured to is not known yet.`,
    };
  if (Math.abs(item.intended - order.percent) > SAME)
    return {
      step: 'ordered',
      status: 'n/a',
      text: `Ordered ${wanted}; the gateway was last read at ${percentText(item.intended)}.`,
    };
  const share = freshShare(item, order);
  if (!share)
    return {
      step: 'set',
      status: 'n/a',
      text: `The gateway is set to ${wanted}; no request was counted since.`,
    };
  if (share.requests < ENOUGH_REQUESTS)
    return {
      step: 'counting',
      status: 'n/a',
      text: `The gateway is set to ${wanted}; ${shareText(share)}, too few to say.`,
    };
  return share.low <= order.percent && order.percent <= share.high
    ? {
        step: 'agrees',
        status: 'pass',
        text: `Observed agrees with intended: ${shareText(share)}.`,
      }
    : {
        step: 'apart',
        status: 'warn',
        text: `Observed does not agree with ${wanted} yet: ${shareText(share)}.`,
      };
}

/** What is wrong with an order; undefined = it can be given. */
export function orderProblem(
  percent: number,
  reason: string,
  intended: number | null,
): string | undefined {
  if (Number.isNaN(percent) || percent < 0 || percent > 100)
    return 'expected a percentage from 0 to 100';
  if (intended !== null && Math.abs(percent - intended) <= SAME)
    return `it is at ${percentText(intended)} already`;
  return reason.trim() === '' ? 'say why' : undefined;
}
