import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';
import type { UrlState } from '@banyan/backstage-plugin-banyan-react';

/** The kinds of events, with the words for one and for many. */
export const KINDS: Readonly<
  Record<BreakerEvent['kind'], { word: string; one: string; many: string }>
> = {
  transition: {
    word: 'change',
    one: 'change of state',
    many: 'changes of state',
  },
  notification: {
    word: 'notified',
    one: 'notification',
    many: 'notifications',
  },
  order: { word: 'order', one: 'order', many: 'orders' },
  fault: { word: 'fault', one: 'event of a fault', many: 'events of faults' },
  source: {
    word: 'source',
    one: 'event of a source',
    many: 'events of sources',
  },
};

const MINUTE = 60_000;

/** How far back one may look at once: the words, and the time. */
export const RANGES = {
  '15m': { word: '15 min', ms: 15 * MINUTE },
  '1h': { word: '1 h', ms: 60 * MINUTE },
  '24h': { word: '24 h', ms: 24 * 60 * MINUTE },
  '7d': { word: '7 days', ms: 7 * 24 * 60 * MINUTE },
  '90d': { word: '90 days', ms: 90 * 24 * 60 * MINUTE },
} as const;

/** One of the ranges. */
export type RangeId = keyof typeof RANGES;

const isRange = (text: string): text is RangeId => text in RANGES;
const isKind = (text: string): text is BreakerEvent['kind'] => text in KINDS;

/** What of the events is wanted; undefined = all. */
export type EventFilter = {
  kind?: BreakerEvent['kind'];
  breaker?: string;
  /** A company, where no scope is chosen. */
  company?: string;
  range: RangeId;
  /** Instead of the range: epoch milliseconds. */
  from?: number;
  to?: number;
  /** False = each change of a flapping breaker is a row. */
  folds: boolean;
};

const momentOf = (text: string | undefined) => {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? undefined : at;
};

/** Reads the filter from the address. */
export function eventFilterOf(url: Pick<UrlState, 'get'>): EventFilter {
  const kind = url.get('kind') ?? '';
  const range = url.get('range') ?? '';
  return {
    kind: isKind(kind) ? kind : undefined,
    breaker: url.get('breaker'),
    company: url.get('company'),
    range: isRange(range) ? range : '24h',
    from: momentOf(url.get('from')),
    to: momentOf(url.get('to')),
    folds: url.get('fold') !== 'no',
  };
}

/** Does an event that has just arrived belong to what is shown? */
export function fits(
  event: BreakerEvent,
  { kind, breaker, company, to }: EventFilter,
  companyOf: (breaker: string) => string | null | undefined,
): boolean {
  const { breakerId, at } = event;
  return (
    (kind === undefined || event.kind === kind) &&
    (breaker === undefined || breakerId === breaker) &&
    (to === undefined || at < to) &&
    (company === undefined ||
      (breakerId !== null && companyOf(breakerId) === company))
  );
}
