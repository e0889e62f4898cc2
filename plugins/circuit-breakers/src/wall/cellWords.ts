import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import {
  calleeOf,
  countText,
  percentText,
  spanText,
  STATES,
  UNKNOWN,
} from '../state';
import { perHost } from './cellSize';

/** The state at the top of a cell, with its instances. */
export function stateWords(item: BreakerItem, now: number): string {
  const { state, instances, observedAt } = item;
  const { word } = STATES[state];
  if (state === 'unknown')
    return observedAt === null ? word : `${word} ${spanText(now - observedAt)}`;
  if (instances.total <= 1) return word;
  if (state === 'open')
    return `${word} ${instances.open} of ${instances.total}`;
  return state === 'half-open'
    ? `${word} ${instances.halfOpen}, open ${instances.open}`
    : word;
}

const rate = (value: number) =>
  value < 10 ? value.toFixed(value < 1 ? 1 : 0) : countText(value);

/** Calls a second of a host, and of all hosts. */
export function volumeWords(item: BreakerItem): string {
  const host = perHost(item);
  if (host === undefined || item.callsPerSecond === null) return 'no reading';
  return item.instances.total > 1
    ? `${rate(host)}/s host · ${rate(item.callsPerSecond)}/s`
    : `${rate(item.callsPerSecond)}/s`;
}

/** The error rate; a breaker that is not heard of or lets nothing through has none. */
export const rateWords = ({ errorRate, state }: BreakerItem): string =>
  state === 'unknown' ? UNKNOWN : percentText(errorRate);

/** The whole cell in a sentence, for those who do not see it. */
export function cellLabel(item: BreakerItem, now: number): string {
  const parts = [
    `${calleeOf(item)} from ${entityTitle(item.entityRef)}: ${stateWords(item, now)}`,
    item.state === 'unknown' ? undefined : `${rateWords(item)} errors`,
    volumeWords(item),
    item.notPermitted ? `${countText(item.notPermitted)} stopped` : undefined,
  ];
  return parts.filter(part => part !== undefined).join(', ');
}
