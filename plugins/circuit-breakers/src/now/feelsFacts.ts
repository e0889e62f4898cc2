import type {
  BlastRadiusResponse,
  BreakerItem,
} from '@banyan/backstage-plugin-banyan-common';
import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { msText, shortCount, spanText, UNKNOWN } from '../state';

/** A fact under the picture: what, how much, and what it rests on. */
export type FeelsFact = { term: string; value: string; note: string };

const NAMES = 2;

function fallbackFact({ counts, settings }: BreakerItem): FeelsFact {
  const { fallbackSuccesses, fallbackFailures } = counts;
  const known = fallbackSuccesses !== null || fallbackFailures !== null;
  const answered = fallbackSuccesses ?? 0;
  return {
    term: 'Fallback answered',
    value: known
      ? `${shortCount(answered)} of ${shortCount(answered + (fallbackFailures ?? 0))}`
      : UNKNOWN,
    note: known
      ? `in the last ${spanText(settings.windowMs ?? 10_000)}`
      : 'its source does not count them',
  };
}

function budgetFact({ latencyMs, settings }: BreakerItem): FeelsFact {
  const { p99 } = latencyMs;
  return {
    term: 'Time budget',
    value: `${msText(p99?.high)} of ${msText(settings.timeoutMs)}`,
    note: 'p99 of the calls tried, against the timeout',
  };
}

function withoutFallback({ services }: BlastRadiusResponse): FeelsFact {
  const failing = services.filter(
    ({ distance, effectWithoutFallback }) =>
      distance > 0 && effectWithoutFallback === 'fails',
  );
  const names = failing.slice(0, NAMES).map(({ ref }) => entityTitle(ref));
  const more = failing.length - names.length;
  const upstream = services.filter(({ distance }) => distance > 0).length;
  return {
    term: 'If the fallback failed',
    value:
      failing.length === 0
        ? 'nobody above'
        : `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    note: `${failing.length} of ${upstream} services above would fail`,
  };
}

/** What an incident channel asks for. */
export const feelsFacts = (
  item: BreakerItem,
  radius: BlastRadiusResponse,
): FeelsFact[] => [
  fallbackFact(item),
  budgetFact(item),
  withoutFallback(radius),
];
