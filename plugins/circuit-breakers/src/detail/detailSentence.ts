import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import {
  calleeOf,
  countText,
  fallbackState,
  percentText,
  spanText,
} from '../state';

/** 8 calls in 10; below one in ten it is a percentage. */
function failingWords(item: BreakerItem): string {
  const { errorRate, calls } = item;
  const callee = calleeOf(item);
  if (errorRate === null) return `no rate of ${callee} is told`;
  const inTen = Math.round(errorRate * 10);
  return inTen >= 1
    ? `${callee} fails ${inTen} calls in 10`
    : `${percentText(errorRate)} of ${countText(calls)} calls of ${callee} fail`;
}

const FALLBACK = {
  holding: ' The fallback reaches everyone.',
  failing: ' The fallback fails too.',
  none: ' There is no fallback.',
  unknown: '',
} as const;

const sinceWords = (since: number | null, now: number) =>
  since === null ? '' : ` for ${spanText(now - since)}`;

function limitWords({ settings }: BreakerItem): string {
  const { errorThresholdPercent: limit } = settings;
  return limit === null ? '' : `, limit ${limit}\u00a0%`;
}

/** What is to be said of one breaker first; `now` by the clock of the backend. */
export function detailSentence(item: BreakerItem, now: number): string {
  const since = sinceWords(item.since, now);
  switch (item.state) {
    case 'open':
      return `Open${since}: ${failingWords(item)}.${FALLBACK[fallbackState(item).kind]}`;
    case 'half-open':
      return `Half-open${since}: it tries whether ${calleeOf(item)} answers again.`;
    case 'forced-open':
      return `Forced open${since}: no call is tried.${FALLBACK[fallbackState(item).kind]}`;
    case 'forced-closed':
      return `Forced closed${since}: every call is tried, however many fail.`;
    case 'disabled':
      return `Disabled${since}: it counts nothing and stops nothing.`;
    case 'unknown': {
      const last =
        item.observedAt === null
          ? 'It was never read.'
          : `Last read ${spanText(now - item.observedAt)} ago.`;
      return `Unknown: ${item.unknownBecause ?? 'there is no reading'}. ${last}`;
    }
    default:
      return `Closed${since}: ${failingWords(item)}${limitWords(item)}.`;
  }
}
